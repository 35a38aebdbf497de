import { z } from 'zod';
import { Problem } from '../support/problem.mts';
import type { Shape } from './server/n8nClient.mts';

/** The API key of the sandbox's administrator, who has all permissions. It is no secret. */
export const administrator = { apiKey: 'sandbox-hr-key', userId: 140_001 };

const leaveRequest = z.object({ cardId: z.number(), status: z.string() }).passthrough();
const addedUser = z.object({ userID: z.number() });

/** The sandbox's control interface, and requests of an administrator. */
export class SandboxView {
	/** @param url the sandbox's address without a trailing slash */
	constructor(private readonly url: string) {}

	/** The status of every leave request, by ID. */
	async leaveRequestStatuses(): Promise<ReadonlyMap<number, string>> {
		const requests = await this.call('GET', '/_sandbox/state/leaveRequests?limit=1000000', z.array(leaveRequest));
		return new Map(requests.map((request) => [request.cardId, request.status]));
	}

	/** The status of one leave request. */
	async leaveRequestStatus(id: number): Promise<string> {
		return (await this.call('GET', `/_sandbox/state/leaveRequests/${id}`, leaveRequest)).status;
	}

	/** Adds the special cases: joiners and leavers within a week, leave today, and others. */
	async addSpecialCases(): Promise<void> {
		await this.call('POST', '/_sandbox/special-cases', z.object({}));
	}

	/** The number of requests to the sandbox, and of those with undocumented parts. */
	async requestCounts(): Promise<{ readonly requests: number; readonly violations: number }> {
		const requests = await this.call('GET', '/_sandbox/requests', z.array(z.unknown()));
		const violations = await this.call('GET', '/_sandbox/violations', z.array(z.unknown()));
		return { requests: requests.length, violations: violations.length };
	}

	/** Adds a user through ClayHR's API, as an administrator. Resolves with the new user's ID. */
	async addUser(firstName: string, email: string): Promise<number> {
		const query = new URLSearchParams({ firstName, email });
		return (await this.call('POST', `/rm/api/user/add?${query.toString()}`, addedUser)).userID;
	}

	/**
	 * Calls one of the sandbox's controls.
	 * @param order the JSON body; undefined for no body
	 * @param shape the expected shape of the response
	 * @throws Problem if the sandbox refuses or its response has another shape
	 */
	async call<Output>(
		method: 'GET' | 'POST' | 'PUT' | 'DELETE',
		path: string,
		shape: Shape<Output>,
		order?: unknown,
	): Promise<Output> {
		const access = { 'x-api-key': administrator.apiKey, userid: String(administrator.userId) };
		const headers = order === undefined ? access : { ...access, 'content-type': 'application/json' };
		const body = order === undefined ? null : JSON.stringify(order);
		const response = await fetch(this.url + path, { method, headers, body });
		const text = await response.text();
		const result = shape.safeParse(text === '' ? undefined : JSON.parse(text));
		if (response.ok && result.success) return result.data;
		throw new Problem(`The sandbox returned something unexpected for ${path} (status ${response.status}).`);
	}
}

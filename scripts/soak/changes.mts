import { z } from 'zod';
import { administrator, type SandboxView } from '../start/sandboxView.mts';
import { Problem } from '../support/problem.mts';
import type { WatchedName } from './watched.mts';

const leaveRequestsShape = z.array(z.object({ cardId: z.number() }));
const usersShape = z.array(z.object({ userId: z.number(), status: z.string(), startDate: z.string().nullable() }));
const keysShape = z.array(z.object({ userId: z.number() }));

const dayLength = 86_400_000;
const policy = 321;

/** Makes changes in a company through ClayHR's API, one at a time: ClayHR does not return the ID of a new leave request. */
export class Changes {
	private made = 0;

	/**
	 * @param url the sandbox's address without a trailing slash
	 * @param controls the controls of the same sandbox, for look-ups
	 */
	constructor(
		private readonly url: string,
		private readonly controls: SandboxView,
	) {}

	/** Makes a change. Returns the ID of the expected event. */
	async make(event: WatchedName): Promise<string> {
		this.made += 1;
		return `${event}:${await this.does[event]()}`;
	}

	private readonly does: Readonly<Record<WatchedName, () => Promise<string>>> = {
		newUser: async () => {
			return String(await this.controls.addUser('Soak', `soak.${this.made}@example.com`));
		},
		newLeaveRequest: async () => String(await this.requestLeave()),
		userStatusChanged: async () => {
			const { userId, startDate } = await this.somebodyActive();
			await this.call('POST', '/api/user/update', { userId: String(userId), status: 'I' });
			return `${userId}:I:${startDate ?? 'unknown'}`;
		},
		leaveRequestDecided: async () => {
			const cardId = await this.requestLeave();
			await this.call('GET', '/api/process/leave', { leaveId: String(cardId), status: 'AP' });
			return `${cardId}:AP`;
		},
	};

	private async somebodyActive() {
		const keys = await this.controls.call('GET', '/_sandbox/keys', keysShape);
		const users = await this.controls.call('GET', '/_sandbox/state/users?limit=100000', usersShape);
		const free = users.find(({ userId, status }) => status === 'A' && !keys.some((key) => key.userId === userId));
		if (free === undefined) throw new Problem('The company has no active users left: use fewer rounds.');
		return free;
	}

	private async requestLeave(): Promise<number> {
		const before = new Set(await this.leaveRequestIds());
		const request = {
			date: new Date(Date.now() + 30 * dayLength).toISOString().slice(0, 10),
			totalLeaveHours: 8,
			totalLeaveDays: 1,
			ptoPolicyModel: { ptoPolicyId: policy },
			userModel: { userId: administrator.userId },
		};
		await this.call('POST', '/api/leaverequest', {}, request);
		const added = (await this.leaveRequestIds()).find((id) => !before.has(id));
		if (added === undefined) throw new Problem('The sandbox accepted a leave request but did not store it.');
		return added;
	}

	private async leaveRequestIds(): Promise<number[]> {
		const path = '/_sandbox/state/leaveRequests?limit=100000';
		return (await this.controls.call('GET', path, leaveRequestsShape)).map(({ cardId }) => cardId);
	}

	private async call(
		method: 'GET' | 'POST',
		path: string,
		query: Readonly<Record<string, string>>,
		body?: unknown,
	): Promise<unknown> {
		const { apiKey, userId } = administrator;
		const headers = { 'x-api-key': apiKey, userid: String(userId), 'content-type': 'application/json' };
		const address = `${this.url}/rm${path}?${new URLSearchParams(query).toString()}`;
		const response = await fetch(address, { method, headers, body: body === undefined ? null : JSON.stringify(body) });
		const text = await response.text();
		if (response.ok) return JSON.parse(text);
		throw new Problem(`The sandbox refused ${method} ${path} with status ${response.status}: ${text.slice(0, 300)}`);
	}
}

import type { IDataObject } from 'n8n-workflow';

import type { Sandbox } from './sandbox.mts';

/** Changes that a test makes in ClayHR, independent of the trigger. */
export class ClayHrCalls {
	constructor(private readonly sandbox: () => Sandbox) {}

	/** Sends a call with the administrator's key and returns the response. */
	async send(
		method: string,
		path: string,
		query: Record<string, string | number> = {},
		body?: object,
	): Promise<IDataObject> {
		const { url, key, userId } = this.sandbox();
		const search = new URLSearchParams(
			Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
		);
		const response = await fetch(`${url}/rm${path}?${search.toString()}`, {
			method,
			headers: { 'x-api-key': key, userid: userId, ...(body && { 'content-type': 'application/json' }) },
			body: body ? JSON.stringify(body) : null,
		});
		const text = await response.text();
		if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
		return (text === '' ? {} : JSON.parse(text)) as IDataObject;
	}

	/** Adds a user and returns the ID. */
	async addUser(firstName: string): Promise<number> {
		const email = `${firstName.toLowerCase()}.added@example.com`;
		return Number((await this.send('POST', '/api/user/add', { firstName, email })).userID);
	}

	/** Changes a user. */
	async updateUser(userId: number, changes: Record<string, string>): Promise<void> {
		await this.send('POST', '/api/user/update', { userId, ...changes });
	}

	/** Requests a day of leave, some days from today, and returns the request's ID. */
	async askForLeave(daysAhead: number, userId?: number): Promise<number> {
		const { now } = await this.sandbox().control<{ now: string }>('GET', '/clock');
		const date = new Date(Date.parse(now) + daysAhead * 86_400_000).toISOString().slice(0, 10);
		const body = {
			date,
			numberOfDays: 1,
			ptoPolicyModel: { ptoPolicyId: 321 },
			...(userId && { userModel: { userId } }),
		};
		await this.send('POST', '/api/leaverequest', {}, body);
		const all = await this.sandbox().control<Array<{ cardId: number }>>('GET', '/state/leaveRequests?limit=100000');
		return Math.max(...all.map(({ cardId }) => cardId));
	}

	/** Decides a leave request. */
	async decide(leaveId: number, status: string): Promise<void> {
		await this.send('GET', '/api/process/leave', { leaveId, status });
	}

	/** Number of requests to the sandbox since the previous call of this method. */
	async requestsSince(): Promise<number> {
		const requests = await this.sandbox().control<unknown[]>('GET', '/requests');
		await this.sandbox().control('DELETE', '/requests');
		return requests.length;
	}

	/** Adds a fault to the sandbox. */
	async fault(order: IDataObject): Promise<void> {
		await this.sandbox().control('POST', '/faults', order);
	}
}

import { z } from 'zod';
import { watched } from '../soak/watched.mts';
import { activeUsersOf } from '../start/example/ready/company.mts';
import { SandboxView } from '../start/sandboxView.mts';
import { Problem } from '../support/problem.mts';

const requestShape = z.object({ id: z.number(), path: z.string(), status: z.number().nullable() });
const pollPath = `/rm${watched.newUser.path}`;

/** How a company in the queue test answers. */
export const company = {
	/** How long it takes to answer. */
	delayMs: 400,
	/** The number of requests that it allows per time window: few, so that any machine exceeds it. */
	limit: 5,
	windowMs: 5000,
	/** The limit is lifted after so many refusals. */
	refusals: 20,
} as const;

/** What a company saw of n8n. */
export interface SeenRequests {
	readonly requests: number;
	/** The requests of the trigger, among the latest 5,000. */
	readonly polls: number;
	/** The requests that it refused because of the rate limit, among the latest 5,000. */
	readonly refused: number;
	/** The largest number of refusals without an answer between them, i.e. in one time window. */
	readonly refusedInARow: number;
	/** The largest number of requests at the same time. */
	readonly peak: number;
}

/** The sandbox in a queue test: as slow as a real server, and with a rate limit. */
export class ClayHrCompany {
	private readonly view: SandboxView;

	/** @param url the sandbox's address without a trailing slash */
	constructor(private readonly url: string) {
		this.view = new SandboxView(url);
	}

	/** Makes the company slow. */
	async slowDown(): Promise<void> {
		const order = { path: '/api/*', kind: 'delay', delayMs: company.delayMs };
		await this.view.call('POST', '/_sandbox/faults', z.unknown(), order);
	}

	/** The IDs of the active users. */
	async userIds(): Promise<number[]> {
		return (await activeUsersOf(this.view)).map(({ userId }) => userId);
	}

	/** Adds a user. Returns the ID of the expected event. */
	async addUser(number: number): Promise<string> {
		return `newUser:${await this.view.addUser('Queue', `queue.${number}@example.com`)}`;
	}

	/** Sets the rate limit. */
	async limit(): Promise<void> {
		const { limit, windowMs } = company;
		const response = await fetch(`${this.url}/_sandbox/rate-limit`, {
			method: 'PUT',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ limit, windowMs }),
		});
		await response.body?.cancel();
		if (!response.ok) throw new Problem(`The sandbox refused the rate limit with status ${response.status}.`);
	}

	/** Removes the rate limit. */
	async liftLimit(): Promise<void> {
		await this.view.call('DELETE', '/_sandbox/rate-limit', z.unknown());
	}

	/** What it saw since the start. */
	async seen(): Promise<SeenRequests> {
		const requests = await this.view.call('GET', '/_sandbox/requests', z.array(requestShape));
		const { peak } = await this.view.call('GET', '/_sandbox/in-flight', z.object({ peak: z.number() }));
		const statuses = requests.map(({ status }) => status);
		return {
			// The log drops its oldest entries.
			requests: requests.at(-1)?.id ?? 0,
			polls: requests.filter(({ path }) => path === pollPath).length,
			refused: statuses.filter((status) => status === 429).length,
			refusedInARow: longestRow(statuses, 429),
			peak,
		};
	}
}

/** The length of the longest row of equal values in a list. */
export function longestRow(values: readonly unknown[], value: unknown): number {
	let longest = 0;
	let current = 0;
	for (const each of values) {
		current = each === value ? current + 1 : 0;
		longest = Math.max(longest, current);
	}
	return longest;
}

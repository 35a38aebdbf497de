import { z } from 'zod';
import { administrator, SandboxView } from '../start/sandboxView.mts';
import { Problem } from '../support/problem.mts';
import type { CreatedRecord, PollRequest } from './facts.mts';
import type { PlannedTrouble, Trouble } from './planRound.mts';
import { watched, watchedNames, type WatchedName } from './watched.mts';

const requestShape = z.array(
	z.object({
		id: z.number(),
		path: z.string(),
		query: z.record(z.unknown()),
		time: z.string(),
		durationMs: z.number().nullable(),
	}),
);
const leaveRequestsShape = z.array(z.object({ cardId: z.number() }));
const userShape = z.object({ userID: z.number() });

const dayLength = 86_400_000;

const faults = (delayMs: number): Readonly<Record<Trouble, object>> => ({
	late: { kind: 'delay', delayMs },
	cut: { kind: 'cut' },
	busy: { kind: 'status', status: 429, retryAfter: 1 },
	broken: { kind: 'status', status: 503 },
});

/** ClayHR in a soak test: records come into being through its API, and the sandbox's controls show and slow its answers. */
export class ClayHrSide {
	private readonly controls: SandboxView;
	private readonly requests = new Map<number, PollRequest>();
	private created = 0;

	/** @param url the sandbox's address without a slash at its end */
	constructor(private readonly url: string) {
		this.controls = new SandboxView(url);
	}

	/** Creates a record; returns the event it has to become. One at a time: ClayHR does not tell a leave request's id. */
	async create(event: WatchedName): Promise<CreatedRecord> {
		this.created += 1;
		const id = await (event === 'newUser' ? this.createUser() : this.createLeaveRequest());
		return { event, eventId: `${event}:${id}`, at: Date.now() };
	}

	/** Makes something go wrong with ClayHR's next answers to what the trigger reads for an event. */
	async make({ event, kind, answers, late }: Omit<PlannedTrouble, 'after'>): Promise<void> {
		const order = { path: watched[event].path, method: 'GET', times: answers, ...faults(late)[kind] };
		await this.controls.call('POST', '/_sandbox/faults', z.unknown(), order);
	}

	/** Lets nothing go wrong with further answers. */
	async answerWell(): Promise<void> {
		await this.controls.call('DELETE', '/_sandbox/faults', z.unknown());
	}

	/** Number of requests that are under way. */
	async requestsUnderWay(): Promise<number> {
		return (await this.controls.call('GET', '/_sandbox/in-flight', z.object({ now: z.number() }))).now;
	}

	/** All requests so far with which the trigger read ClayHR. */
	async pollRequests(): Promise<readonly PollRequest[]> {
		const requests = await this.controls.call('GET', '/_sandbox/requests', requestShape);
		for (const { id, path, query, time, durationMs } of requests) {
			const event = watchedNames.find((name) => path === `/rm${watched[name].path}`);
			if (event === undefined) continue;
			const begun = Date.parse(time);
			// Both are rounded; a request that a kill cut must not seem to have ended before the kill.
			const ended = durationMs === null ? Infinity : begun + durationMs + 1;
			// Kept here, because the sandbox forgets the oldest.
			this.requests.set(id, { event, query: JSON.stringify(query), begun, ended });
		}
		return [...this.requests.values()];
	}

	private async createUser(): Promise<number> {
		const query = new URLSearchParams({ firstName: 'Soak', email: `soak.${this.created}@example.com` });
		return userShape.parse(await this.post(`/api/user/add?${query.toString()}`)).userID;
	}

	private async createLeaveRequest(): Promise<number> {
		const before = new Set(await this.leaveRequestIds());
		await this.post('/api/leaverequest', {
			date: new Date(Date.now() + 30 * dayLength).toISOString().slice(0, 10),
			totalLeaveHours: 8,
			totalLeaveDays: 1,
			ptoPolicyModel: { ptoPolicyId: 321 },
			userModel: { userId: administrator.userId },
		});
		const added = (await this.leaveRequestIds()).filter((id) => !before.has(id));
		if (added[0] === undefined) throw new Problem('The sandbox took a leave request and does not have it.');
		return added[0];
	}

	private async leaveRequestIds(): Promise<number[]> {
		const path = '/_sandbox/state/leaveRequests?limit=100000';
		return (await this.controls.call('GET', path, leaveRequestsShape)).map(({ cardId }) => cardId);
	}

	private async post(path: string, body?: unknown): Promise<unknown> {
		const { apiKey, userId } = administrator;
		const headers = { 'x-api-key': apiKey, userid: String(userId), 'content-type': 'application/json' };
		const init = { method: 'POST', headers, body: body === undefined ? null : JSON.stringify(body) };
		const response = await fetch(`${this.url}/rm${path}`, init);
		const text = await response.text();
		if (response.ok) return JSON.parse(text);
		throw new Problem(`The sandbox refused POST ${path} with status ${response.status}: ${text.slice(0, 300)}`);
	}
}

import { ClayHrSide } from '../../scripts/soak/clayHrSide.mts';
import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { problemOf } from '../scripts/support/thrown.mts';

let sandbox: Sandbox;
let clayHr: ClayHrSide;

beforeEach(async () => {
	sandbox = await openSandbox();
	clayHr = new ClayHrSide(sandbox.url, ['newUser', 'newLeaveRequest']);
});

afterEach(() => sandbox.close());

const poll = (path: string, signal: AbortSignal | null = null) =>
	fetch(`${sandbox.url}/rm${path}`, { headers: { 'x-api-key': sandbox.key, userid: sandbox.userId }, signal });

/** Resolves when the given number of requests is running. */
async function untilUnderWay(count: number): Promise<void> {
	while ((await clayHr.requestsUnderWay()) !== count);
}

describe("ClayHR's side of a soak test", () => {
	test('creates records that the trigger can see, and knows their events', async () => {
		const users = [await clayHr.create('newUser'), await clayHr.create('newUser')];
		const before = Date.now();
		const leave = await clayHr.create('newLeaveRequest');
		expect(leave.at).toBeGreaterThanOrEqual(before);
		expect(leave.at).toBeLessThanOrEqual(Date.now());
		for (const { eventId } of users) {
			const id = eventId.replace(/^newUser:/, '');
			expect(await sandbox.control('GET', `/state/users/${id}`)).toMatchObject({ firstName: 'Soak', status: 'A' });
		}
		expect(new Set(users.map(({ eventId }) => eventId)).size).toBe(2);
		const card = leave.eventId.replace(/^newLeaveRequest:/, '');
		expect(await sandbox.control('GET', `/state/leaveRequests/${card}`)).toMatchObject({ status: 'WA' });
		expect(await sandbox.control('GET', '/violations')).toEqual([]);
	});

	test('deactivates a different user each time, but no owner of a key', async () => {
		const changes = [await clayHr.create('userStatusChanged'), await clayHr.create('userStatusChanged')];
		const ids = changes.map(({ eventId }) => /^userStatusChanged:(\d+):I:\d{4}-\d\d-\d\d$/.exec(eventId)?.[1]);
		expect(new Set(ids).size).toBe(2);
		for (const id of ids)
			expect(await sandbox.control('GET', `/state/users/${String(id)}`)).toMatchObject({ status: 'I' });
		expect(ids).not.toContain(sandbox.userId);
		expect(await sandbox.control('GET', '/violations')).toEqual([]);
	});

	test('decides leave', async () => {
		const { eventId } = await clayHr.create('leaveRequestDecided');
		const card = /^leaveRequestDecided:(\d+):AP$/.exec(eventId)?.[1];
		expect(await sandbox.control('GET', `/state/leaveRequests/${String(card)}`)).toMatchObject({ status: 'AP' });
		expect(await sandbox.control('GET', '/violations')).toEqual([]);
	});

	test('reports that no user is left to deactivate', async () => {
		const problem = await problemOf(async () => {
			for (;;) await clayHr.create('userStatusChanged');
		});
		expect(problem.message).toBe('The company has no active users left: use fewer rounds.');
	});

	test('recognizes only the polls of the watched events', async () => {
		const before = Date.now();
		await clayHr.create('newUser');
		await poll('/api/users?status=A');
		await poll('/api/orgunits');
		await poll('/api/leaverequests?startDate=2026-01-01&endDate=2026-02-01&status=WA');
		const requests = await clayHr.pollRequests();
		expect(requests.map(({ event }) => event)).toEqual(['newUser', 'newLeaveRequest']);
		for (const { begun, ended } of requests) {
			expect(begun).toBeGreaterThanOrEqual(before);
			expect(ended).toBeGreaterThan(begun);
			expect(ended).toBeLessThanOrEqual(Date.now() + 2);
		}
	});

	test('delays the given number of responses', async () => {
		await clayHr.make({ event: 'newUser', kind: 'late', answers: 1, late: 300 });
		await poll('/api/users?status=A');
		await clayHr.make({ event: 'newUser', kind: 'busy', answers: 1, late: 0 });
		const [request] = await clayHr.pollRequests();
		expect(Number(request?.ended) - Number(request?.begun)).toBeGreaterThanOrEqual(290);
		expect((await poll('/api/users?status=F')).status).toBe(429);
	});

	test('shows a running request', async () => {
		await clayHr.make({ event: 'newUser', kind: 'late', answers: 1, late: 300_000 });
		const leaving = new AbortController();
		const late = poll('/api/users?status=A', leaving.signal);
		await untilUnderWay(1);
		expect((await clayHr.pollRequests())[0]?.ended).toBe(Infinity);
		leaving.abort();
		await expect(late).rejects.toThrow('aborted');
		await untilUnderWay(0);
		expect((await clayHr.pollRequests())[0]?.ended).toBeLessThanOrEqual(Date.now() + 2);
	});

	test.each([
		['busy', 429],
		['broken', 503],
	] as const)('makes the given number of responses %s', async (kind, status) => {
		await clayHr.make({ event: 'newUser', kind, answers: 1, late: 0 });
		expect((await poll('/api/users?status=A')).status).toBe(status);
		expect((await poll('/api/users?status=A')).status).toBe(200);
	});

	test('closes connections', async () => {
		await clayHr.make({ event: 'newUser', kind: 'cut', answers: 1, late: 0 });
		await expect(poll('/api/users?status=A')).rejects.toThrow('fetch failed');
		expect((await poll('/api/users?status=A')).status).toBe(200);
	});

	test('removes all faults', async () => {
		await clayHr.make({ event: 'newLeaveRequest', kind: 'late', answers: 5, late: 60_000 });
		await clayHr.answerWell();
		const { status } = await poll('/api/leaverequests?startDate=2026-01-01&endDate=2026-02-01&status=WA');
		expect(status).toBe(200);
	});
});

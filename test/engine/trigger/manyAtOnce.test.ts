import { say } from '../../support/say.mts';
import { openTriggerBench } from '../../support/triggerBench.mts';
import { idsOf } from '../../support/triggerLife.mts';

const few = 60;
const { bench, begin, clayHr } = openTriggerBench({ users: few });

/** Adds many users at once, and returns the expected events. */
async function growTo(many: number): Promise<string[]> {
	const before = await bench.sandbox.control<Array<{ userId: number }>>('GET', '/state/users');
	const known = new Set(before.map(({ userId }) => userId));
	await bench.sandbox.control('POST', '/reset', { users: many });
	const users = await bench.sandbox.control<Array<{ userId: number; status: string }>>(
		'GET',
		`/state/users?limit=${many}`,
	);
	const added = users.filter(({ userId, status }) => !known.has(userId) && status !== 'I');
	return added.map(({ userId }) => `newUser:${userId}`).sort();
}

it('emits 10,000 new users in one poll, each once', async () => {
	const trigger = begin({ event: 'newUser' });
	await trigger.poll();
	const due = await growTo(11_000);
	expect(due.length).toBeGreaterThan(10_000);
	await clayHr.requestsSince();
	expect(idsOf(await trigger.poll()).sort()).toEqual(due);
	expect(await clayHr.requestsSince()).toBeLessThanOrEqual(130);
	trigger.restart();
	expect(await trigger.poll()).toEqual([]);
});

it('emits 2,500 users over several polls, each once, even if a poll fails and n8n is killed', async () => {
	const trigger = begin({ event: 'newUser' }, { oneBatch: true });
	for (let poll = 0; poll < 14; poll += 1) expect(await trigger.poll()).toEqual([]);
	const due = await growTo(2500);
	const emitted: unknown[] = [];
	let polls = 0;
	for (let silent = 0; silent < 3; polls += 1) {
		if (polls === 2) {
			const before = structuredClone(trigger.staticData);
			await clayHr.fault({ path: '/rm/api/users', kind: 'status', status: 500, times: 1 });
			await expect(trigger.poll()).rejects.toMatchObject({ name: 'NodeApiError' });
			expect(trigger.staticData).toEqual(before);
		}
		if (polls === 4) trigger.restart();
		const ids = idsOf(await trigger.poll());
		emitted.push(...ids);
		silent = ids.length > 0 ? 0 : silent + 1;
	}
	say(`${emitted.length} new users in polls of one batch of pages: ${polls - 3} polls`);
	expect(polls).toBeGreaterThan(6);
	expect(emitted.sort()).toEqual(due);
});

import { limitConcurrency, noteAnswer, noteRateLimit } from '../../../nodes/ClayHr/shared/http/concurrency.ts';
import { openEngineBench } from '../../support/engineBench.mts';
import { controlsOf, getUser, listUsers } from '../../support/userCalls.mts';

const bench = openEngineBench();

const { fault, requests, userIds } = controlsOf(() => bench.sandbox);

const path = '/rm/api/users';
const refusedCalls = async () => (await requests()).filter((request) => request.path === path).length;

// A gateway with a limit per call refuses one call for a long time and answers the others. Today each answer to another
// call starts the back-off again at half a second, so the refused call is repeated without an end.
it('the waits of a call that is always refused grow, although ClayHR answers other calls', async () => {
	await fault({ path, kind: 'status', status: 429, retryAfter: 0 });
	const [id] = await userIds();
	let isOver = false;
	const refused = bench.engine.run(listUsers()).finally(() => (isOver = true));
	// Without an answer in between, the waits are 0.5, 1, 2, 4, 8 and 16 seconds, and the seventh refusal is the last.
	while (!isOver && (await refusedCalls()) < 12) await bench.engine.run(getUser(id));
	const count = await refusedCalls();
	await bench.sandbox.control('DELETE', '/faults');
	await refused;
	expect(count).toBeLessThanOrEqual(8);
});

it('the wait after a refusal does not start again at half a second because of an answer to another call', async () => {
	const origin = 'https://refusals.example/rm';
	const waits: number[] = [];
	for (let refusal = 0; refusal < 3; refusal += 1) {
		waits.push(noteRateLimit(origin, 0));
		await limitConcurrency(origin, async () => await Promise.resolve(), { timeout: () => 60_000 });
		noteAnswer(origin);
	}
	expect(Math.max(...waits)).toBeGreaterThan(500);
});

import { Engine } from '../support/engine.mts';
import { openEngineBench } from '../support/engineBench.mts';
import { openHeldServer } from '../support/heldServer.mts';
import { byEmail } from '../support/locators.mts';
import { getUser } from '../support/userCalls.mts';

const bench = openEngineBench();

const deactivate = { resource: 'user', operation: 'deactivate', userId: byEmail('ada@example.com') };
const manyItems = Array.from({ length: 20 }, () => ({}));

it.each([
	['during a look-up by email', deactivate, [{}], undefined],
	['while a look-up waits for a retry', deactivate, [{}], 502],
	['while a look-up waits for the end of a rate limit', deactivate, [{}], 429],
	['during a request', getUser(1), [{}], undefined],
	['while items wait for their turn', getUser(1), manyItems, undefined],
])('an execution that is stopped %s ends as canceled, not as failed', async (_when, parameters, items, status) => {
	const server = await openHeldServer(({ pathname }) => pathname);
	const engine = new Engine({ ...bench.sandbox.access, companyUrl: server.url });
	let cancel: () => void = () => undefined;
	const cancelled = new Promise<void>((resolve) => (cancel = resolve));
	const running = engine.run(parameters, items, {}, [], cancelled);
	await server.untilAsked(1);
	if (status !== undefined) server.answer(status, { message: 'later' });
	await server.settle();
	const count = server.asked.length;
	cancel();
	const { status: ending, error } = await running;
	expect(ending).toBe('canceled');
	expect(error?.message).toContain('The execution was canceled');
	await server.settle();
	expect(server.asked).toHaveLength(count);
	await server.close();
});

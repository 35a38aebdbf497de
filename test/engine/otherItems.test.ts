import { openEngineBench } from '../support/engineBench.mts';
import { controlsOf, getUser, updateUser } from '../support/userCalls.mts';

const bench = openEngineBench();

const { fault, requests, userIds } = controlsOf(() => bench.sandbox);

const path = '/rm/api/user/update';
const items = ['a', 'b', 'c', 'd'].map((name) => ({ name }));

/** Runs a change of several items, of which one is answered with an error. */
const fail = async (failed: number, status: number, settings = {}) => {
	const [id] = await userIds();
	if (failed > 0) await fault({ path, kind: 'delay', delayMs: 0, times: failed });
	await fault({ path, kind: 'status', status, message: 'failure', times: 9 });
	return await bench.engine.run(updateUser(id, { shortName: '={{ $json.name }}' }), items, settings);
};

const again = 'Run the workflow again only with';

it.each([
	[409, 0, '', 'The other items were not sent.'],
	[
		409,
		1,
		'. Item 0 was carried out',
		`Item 0 was carried out, items 2 and 3 were not sent. ${again} item 1 and those after it.`,
	],
	[
		503,
		2,
		'. Items 0 and 1 were carried out',
		`Items 0 and 1 were carried out, item 3 was not sent. ${again} the items after item 2, and with item 2 only if ClayHR does not show its change.`,
	],
])('a change that fails with %s at item %s names the other items', async (status, failed, said, description) => {
	const { error } = await fail(failed, status);
	expect(error?.message).toMatch(new RegExp(`[^.]${said.replace('.', '\\.')} \\[item ${failed}\\]$`));
	expect(error?.description?.endsWith(description)).toBe(true);
	expect(await requests()).toHaveLength(failed + 1);
});

it('with Retry On Fail names the items of all tries once', async () => {
	const { error } = await fail(2, 409, { retryOnFail: true, maxTries: 2, waitBetweenTries: 0 });
	expect(error?.message).toMatch(/failure\)\. Items 0 and 1 were carried out \[item 2\]$/);
	expect(error?.description?.match(/carried out/g)).toHaveLength(1);
	expect(await requests()).toHaveLength(4);
});

it('an error of an item says nothing of the others if the node continues', async () => {
	const { errorItems } = await fail(1, 409, { onError: 'continueErrorOutput' });
	expect(errorItems).toHaveLength(3);
	expect(JSON.stringify(errorItems)).not.toMatch(/carried out|not sent/);
});

it('a failed read says nothing of the others', async () => {
	const { error } = await bench.engine.run(getUser('={{ $json.id }}'), [{ id: 999_999 }, { id: 1 }]);
	expect(`${error?.message} ${error?.description}`).not.toMatch(/carried out|not sent/);
});

it('a change of one item says nothing of others', async () => {
	const [id] = await userIds();
	await fault({ path, kind: 'status', status: 409, times: 1 });
	const { error } = await bench.engine.run(updateUser(id, { shortName: 'x' }));
	expect(error?.description).not.toMatch(/carried out|not sent/);
});

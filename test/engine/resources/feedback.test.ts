import type { IDataObject } from 'n8n-workflow';

import { Engine } from '../../support/engine.mts';
import { openSandbox, type Sandbox } from '../../support/sandbox.mts';

let sandbox: Sandbox;

beforeAll(async () => {
	sandbox = await openSandbox();
});

afterAll(async () => await sandbox.close());

const parameters = { resource: 'feedback', operation: 'getAll', feedbackType: '={{ $json.type }}' };

it('lists feedback about everybody, about the key owner and about the team', async () => {
	const stored = await sandbox.control<IDataObject[]>('GET', '/state/feedback');
	const { error, items } = await new Engine(sandbox.access).run(parameters, [{ type: 'all' }, { type: 'my' }]);
	expect(error).toBeUndefined();
	const idsOf = (input: number) =>
		items.filter(({ pairedItem }) => JSON.stringify(pairedItem) === `{"item":${input}}`).map(({ json }) => json.id);
	expect(idsOf(0)).toEqual(stored.map(({ feedbackId }) => feedbackId));
	expect(idsOf(1)).toEqual(
		stored.filter(({ userId }) => String(userId) === sandbox.userId).map(({ feedbackId }) => feedbackId),
	);
	const manager = { ...sandbox.access, apiKey: 'sandbox-manager-key', userId: '140003' };
	const team = await new Engine(manager).run(parameters, [{ type: 'team' }]);
	expect(team.items.map(({ json }) => json.userId)).toEqual([140009, 140009, 140004]);
});

it('tells who said what about whom', async () => {
	const [stored] = await sandbox.control<IDataObject[]>('GET', '/state/feedback');
	const nameOf = async (userId: unknown) =>
		(await sandbox.control<IDataObject>('GET', `/state/users/${String(userId)}`)).displayFullName;
	const { items } = await new Engine(sandbox.access).run({ ...parameters, limit: 1 }, [{ type: 'all' }]);
	expect(items[0]?.json).toMatchObject({
		id: stored?.feedbackId,
		title: stored?.title,
		description: stored?.text,
		user: await nameOf(stored?.userId),
		author: await nameOf(stored?.createUserId),
		createdAt: new Date(Number(stored?.createdAt)).toISOString(),
	});
});

it('refuses a scope that ClayHR does not know', async () => {
	const { error } = await new Engine(sandbox.access).run(parameters, [{ type: 'everybody' }]);
	expect(error?.message).toBe('\'Whose Feedback\' must be one of all, my, team, but is "everybody" [item 0]');
});

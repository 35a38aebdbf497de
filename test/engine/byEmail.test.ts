import type { IDataObject } from 'n8n-workflow';

import { Engine } from '../support/engine.mts';
import { openSandbox, type Sandbox } from '../support/sandbox.mts';

let sandbox: Sandbox;
let engine: Engine;
let users: IDataObject[];

beforeAll(async () => {
	sandbox = await openSandbox();
	engine = new Engine(sandbox.access);
});

afterAll(async () => await sandbox.close());
beforeEach(async () => {
	await sandbox.control('POST', '/reset', {});
	users = await sandbox.control<IDataObject[]>('GET', '/state/users');
});

const byEmail = { __rl: true, mode: 'email', value: '={{ $json.email }}' };
const deactivate = { resource: 'user', operation: 'deactivate', userId: byEmail };
const paths = async () => (await sandbox.control<IDataObject[]>('GET', '/requests')).map((request) => request.path);

it.each(['A', 'F', 'I'])('finds a person of status %s by email, whatever the case', async (status) => {
	const wanted = users.find((one) => one.status === status);
	const item = { email: String(wanted?.email).toUpperCase() };
	const { items, error } = await engine.run({ resource: 'user', operation: 'get', userId: byEmail }, [item]);
	expect(error).toBeUndefined();
	expect(items[0]?.json).toMatchObject({ id: wanted?.userId, email: wanted?.email });
	expect(await sandbox.control('GET', '/violations')).toEqual([]);
});

it('looks everybody up before anything is changed, each email once, and keeps the order of the items', async () => {
	const [one, other] = users.filter(({ status }) => status === 'A').slice(-2);
	const items = [one, other, one].map((user) => ({ email: user?.email ?? '' }));
	const result = await engine.run(deactivate, items);
	expect(result.error).toBeUndefined();
	expect(result.items.map(({ json }) => json.userId)).toEqual([one?.userId, other?.userId, one?.userId]);
	expect(await paths()).toEqual([
		...['/rm/api/users/basic', '/rm/api/users/basic'],
		...['/rm/api/user/update', '/rm/api/user/update', '/rm/api/user/update'],
	]);
});

it('changes nothing when one of the emails is unknown, and names field, email and item', async () => {
	const known = users.find(({ status }) => status === 'A');
	const { error } = await engine.run(deactivate, [{ email: known?.email ?? '' }, { email: 'nobody@example.com' }]);
	expect(error?.message).toBe(
		`'User' must be the email address of a user in ClayHR, but nobody has "nobody@example.com" [item 1]`,
	);
	expect(error?.description).toContain('Nothing was changed in ClayHR');
	expect(await paths()).not.toContain('/rm/api/user/update');
});

it('asks ClayHR nothing for what is no email', async () => {
	const { error } = await engine.run(deactivate, [{ email: 'ada' }]);
	expect(error?.message).toBe(`'User' must be an email address, but is "ada" [item 0]`);
	expect(await paths()).toEqual([]);
});

it('lets the other items go on when the node continues on errors, and names each that is wrong', async () => {
	const known = users.find(({ status }) => status === 'A');
	const items = ['nobody@example.com', known?.email ?? '', 'nobody@example.com'].map((email) => ({ email }));
	const result = await engine.run(deactivate, items, { onError: 'continueRegularOutput' });
	expect(result.items[1]?.json).toMatchObject({ userId: known?.userId });
	const errorOf = (place: number) => String(result.items[place]?.json.error ?? result.items[place]?.error);
	expect(errorOf(0)).toContain('nobody has "nobody@example.com" [item 0]');
	expect(errorOf(2)).toContain('nobody has "nobody@example.com" [item 2]');
});

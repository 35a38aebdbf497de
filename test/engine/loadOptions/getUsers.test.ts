import type { IDataObject } from 'n8n-workflow';

import { Engine } from '../../support/engine.mts';
import { openSandbox } from '../../support/sandbox.mts';

it('offers all active users and future joiners by name, with their IDs', async () => {
	const sandbox = await openSandbox();
	const options = await new Engine(sandbox.access).loadOptions('getUsers');
	const listed = (await sandbox.control<IDataObject[]>('GET', '/state/users')).filter(({ status }) => status !== 'I');
	expect(options.map(({ value }) => value).sort()).toEqual(listed.map(({ userId }) => String(userId)).sort());
	const names = options.map(({ name }) => name);
	expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other)));
	expect(names.filter((name) => !/^\S+ .+, \S+@\S+( \(future joiner\))?$/.test(name))).toEqual([]);
	const future = listed.filter(({ status }) => status === 'F').map(({ email }) => `${String(email)} (future joiner)`);
	expect(names.filter((name) => future.some((mark) => name.endsWith(mark)))).toHaveLength(future.length);
	await sandbox.close();
});

it('offers only the first 1,000 users', async () => {
	const sandbox = await openSandbox({ users: 1500 });
	expect(await new Engine(sandbox.access).loadOptions('getUsers')).toHaveLength(1000);
	expect(await sandbox.control('GET', '/requests')).toHaveLength(12);
	await sandbox.close();
});

import type { IDataObject } from 'n8n-workflow';

import { openEngineBench } from '../../support/engineBench.mts';
import { chosen } from '../../support/locators.mts';
import { controlsOf, updateUser } from '../../support/userCalls.mts';

const bench = openEngineBench();

const { requests } = controlsOf(() => bench.sandbox);

// The error "the users 1 and 2 have this email" comes only if both have the same status.
it('refuses an email that an active and a former user have', async () => {
	const users = await bench.sandbox.control<IDataObject[]>('GET', '/state/users');
	const active = users.find(({ status }) => status === 'A');
	const former = users.find(({ status }) => status === 'I');
	await bench.sandbox.control('PUT', `/state/users/${String(former?.userId)}`, { email: active?.email });
	await bench.sandbox.control('DELETE', '/requests');
	const parameters = { ...updateUser(1, { notes: 'Left' }), userId: chosen('email', String(active?.email)) };
	const { error } = await bench.engine.run(parameters);
	expect(error?.message).toContain('have');
	expect((await requests()).filter(({ method }) => method === 'POST')).toEqual([]);
});

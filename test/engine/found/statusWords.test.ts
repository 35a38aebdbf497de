import { openEngineBench } from '../../support/engineBench.mts';
import { controlsOf, updateUser } from '../../support/userCalls.mts';

const bench = openEngineBench();

const { fault, userIds } = controlsOf(() => bench.sandbox);

// A gateway, a web firewall or a proxy sends these. Waiting changes nothing.
it.each([405, 406, 407, 410, 415, 422, 451])('"try again later" is not the advice after %d', async (status) => {
	const [id] = await userIds();
	await fault({ path: '/rm/api/user/update', kind: 'errorPage', status });
	const { error } = await bench.engine.run(updateUser(id, { shortName: 'Ada' }));
	expect(error?.description).not.toContain('Try again later');
});

it('407 names the proxy', async () => {
	const [id] = await userIds();
	await fault({ path: '/rm/api/user/update', kind: 'errorPage', status: 407 });
	const { error } = await bench.engine.run(updateUser(id, { shortName: 'Ada' }));
	expect(error?.description).toMatch(/proxy/i);
});

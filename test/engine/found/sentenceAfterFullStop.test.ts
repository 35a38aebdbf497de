import { openEngineBench } from '../../support/engineBench.mts';
import { controlsOf, updateUser } from '../../support/userCalls.mts';

const bench = openEngineBench();

const { fault, userIds } = controlsOf(() => bench.sandbox);

it("no message has two full stops after ClayHR's own sentence", async () => {
	const [id] = await userIds();
	await fault({ path: '/rm/api/user/update', kind: 'status', status: 502, message: 'The server is busy.' });
	const { error } = await bench.engine.run(updateUser(id, { shortName: 'Ada' }));
	expect(error?.message).toContain('may have been carried out');
	expect(error?.message).not.toContain('..');
});

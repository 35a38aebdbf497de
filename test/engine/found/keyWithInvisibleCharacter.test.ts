import { Engine } from '../../support/engine.mts';
import { openEngineBench } from '../../support/engineBench.mts';
import { controlsOf, listUsers } from '../../support/userCalls.mts';

const bench = openEngineBench();

const { fault } = controlsOf(() => bench.sandbox);

// The HTTP client drops invisible characters from a header, so ClayHR names the key without them.
it.each(['\u200b', '\u2060', '…'])('no error names a key that was pasted with %j', async (pasted) => {
	const { apiKey } = bench.sandbox.access;
	await fault({ path: '/rm/api/users', kind: 'status', status: 401, message: `The key ${apiKey} has expired` });
	const { error } = await new Engine({ ...bench.sandbox.access, apiKey: apiKey + pasted }).run(listUsers());
	expect(error?.message).toContain('has expired');
	expect(error?.message).not.toContain(apiKey);
});

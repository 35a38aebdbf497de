import { Engine } from '../../support/engine.mts';
import { openEngineBench } from '../../support/engineBench.mts';
import { controlsOf, listUsers } from '../../support/userCalls.mts';

const bench = openEngineBench();

const { fault } = controlsOf(() => bench.sandbox);

const apiKey = 'q7/Xk+90=&Lm"42';

// A gateway escapes what it repeats: for a page, for an address, or as JSON inside a text.
it.each([
	['page', 'q7/Xk+90=&amp;Lm&quot;42'],
	['address', encodeURIComponent(apiKey)],
	['JSON', JSON.stringify(apiKey)],
])('no error names the key as it stands in a %s', async (_where, repeated) => {
	await fault({ path: '/rm/api/users', kind: 'status', status: 401, message: `The key ${repeated} has expired` });
	const { error } = await new Engine({ ...bench.sandbox.access, apiKey }).run(listUsers());
	expect(error?.message).toContain('has expired');
	expect(error?.message).not.toContain(repeated);
});

import { openEngineBench } from '../../support/engineBench.mts';
import { controlsOf, listUsers } from '../../support/userCalls.mts';

const bench = openEngineBench();

const { requests } = controlsOf(() => bench.sandbox);

// A proxy without a value is refused. A time-out without one becomes five minutes, without a word.
it.each(['={{ $json.nobody }}', '={{ NaN }}', '10 s', -5])('refuses the time-out %j', async (timeout) => {
	const { error } = await bench.engine.run({ ...listUsers(), requestOptions: { timeout } });
	expect(error?.message).toMatch(/^'Timeout' under Request Options/);
	expect(await requests()).toEqual([]);
});

import { openEngineBench } from '../../support/engineBench.mts';
import { listUsers } from '../../support/userCalls.mts';

const bench = openEngineBench();

it('a percent sign in the password of a proxy is an error that names the field', async () => {
	const requestOptions = { proxy: 'http://ada:100%@127.0.0.1:9' };
	const { error } = await bench.engine.run({ ...listUsers(), requestOptions });
	expect(error?.message).toMatch(/'Proxy' under Request Options|could not be reached/);
});

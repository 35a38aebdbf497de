import { openEngineBench } from '../../support/engineBench.mts';
import { chosen } from '../../support/locators.mts';
import { controlsOf, getUser } from '../../support/userCalls.mts';

const bench = openEngineBench();

const { fault } = controlsOf(() => bench.sandbox);

it('an error of a look-up that several items share names each item', async () => {
	await fault({ path: '/rm/api/users/basic', kind: 'status', status: 500 });
	const parameters = { ...getUser(1), userId: chosen('email', 'ada.stone@example.com') };
	const { errorItems } = await bench.engine.run(parameters, [{}, {}, {}], { onError: 'continueErrorOutput' });
	const named = errorItems.map(({ json }) => /\[item \d+\]$/.exec(String(json.error))?.[0]);
	expect(named).toEqual(['[item 0]', '[item 1]', '[item 2]']);
});

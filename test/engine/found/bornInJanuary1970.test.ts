import { openEngineBench } from '../../support/engineBench.mts';
import { controlsOf, getUser } from '../../support/userCalls.mts';

const bench = openEngineBench();

const { fault } = controlsOf(() => bench.sandbox);

// Days may come as milliseconds since 1970. Those of the first eleven days, and of the last eleven before, become null.
it.each([
	['1970-01-12', 950_400_000],
	['1970-01-05', 345_600_000],
	['1969-12-24', -691_200_000],
])('shows the birthday %s', async (day, userDateOfBirth) => {
	const body = { message: 'Success', data: { userId: 140_009, userDateOfBirth } };
	await fault({ path: '/rm/api/user/', kind: 'status', status: 200, body });
	const parameters = { ...getUser(140_009), output: 'selected', outputFields: ['dateOfBirth'] };
	const { items } = await bench.engine.run(parameters);
	expect(items.map(({ json }) => json.dateOfBirth)).toEqual([day]);
});

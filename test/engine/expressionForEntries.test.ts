import { openEngineBench } from '../support/engineBench.mts';

const bench = openEngineBench();
const user = { resource: 'user', operation: 'createOrUpdate', userEmail: 'ada@example.com', email: 'ada@example.com' };
const requests = async () => await bench.sandbox.control<unknown[]>('GET', '/requests');

it.each([
	["={{ [{ city: 'Boston' }] }}", 27],
	['={{ $json.none }}', 17],
	['={{ null }}', 11],
	['={{1}}', 6],
])('an expression in place of the entries of a list is refused: %s', async (expression, count) => {
	const userCompleteFields = { displayFullName: 'Ada', addresses: { address: expression } };
	const { error } = await bench.engine.run({ ...user, firstName: 'Ada', userCompleteFields });
	expect(error?.message).toBe(
		`'Addresses' has ${count} entries without a value. n8n makes them of an expression in place of the entries, and its value is lost. Add the entries, with an expression in each field [item 0]`,
	);
	expect(await requests()).toEqual([]);
});

it('empty entries are left out, as in a list with a line for each kind of address', async () => {
	const address = ['Home', 'Work', 'Billing', 'Mailing', 'Other', 'Permanent'].map((addressType) => ({
		addressType,
		city: '={{ $json.none }}',
	}));
	const userCompleteFields = { displayFullName: 'Ada', addresses: { address } };
	const { error } = await bench.engine.run({ ...user, firstName: 'Ada', userCompleteFields });
	expect(error).toBeUndefined();
	expect(await requests()).toMatchObject([{ body: { displayFullName: 'Ada' } }]);
});

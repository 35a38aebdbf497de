import { openEngineBench } from '../support/engineBench.mts';
import { chosen } from '../support/locators.mts';
import { mapped } from '../support/sampleParameters.mts';
import { controlsOf, getUser, listUsers, updateUser } from '../support/userCalls.mts';

const bench = openEngineBench();

const { requests, userIds } = controlsOf(() => bench.sandbox);

describe('bad input', () => {
	const dates = ['2027-01-01', '2027-01-02', 'soon', '2027-01-04'].map((date) => ({ date }));

	it('in one item prevents all changes of the execution', async () => {
		const [id] = await userIds();
		const { error } = await bench.engine.run(updateUser(id, { startDate: '={{ $json.date }}' }), dates);
		expect(error?.message).toBe(`'Hire Date' must be a date such as 2026-03-31, but is "soon" [item 2]`);
		expect(await requests()).toEqual([]);
	});

	it('in one item stops only that item if the node continues on errors', async () => {
		const [id] = await userIds();
		const result = await bench.engine.run(updateUser(id, { startDate: '={{ $json.date }}' }), dates, {
			onError: 'continueErrorOutput',
		});
		expect(result.items.map(({ json }) => json.success)).toEqual([true, true, true]);
		expect(result.errorItems).toHaveLength(1);
		expect(await requests()).toHaveLength(3);
	});

	it('in an unresolvable expression prevents all changes of the execution', async () => {
		const [id] = await userIds();
		const expression = '={{ $json.date === "soon" ? $("No Such Node").item.json.day : $json.date }}';
		const { status } = await bench.engine.run(updateUser(id, { startDate: expression }), dates);
		expect(status).toBe('error');
		// The engine reports the expression while the items before it are still on their way.
		await requests();
		expect(await requests()).toEqual([]);
	});

	it.each([
		['returnAll', 'all of them', '\'Return All\' must be true or false, but is "all of them"'],
		['output', 'Rawest', '\'Output\' must be one of raw, selected fields (selected), simplified, but is "Rawest"'],
	])('is an unknown choice from an expression: %s %s', async (parameter, value, message) => {
		const { error } = await bench.engine.run(listUsers({ [parameter]: '={{ $json.value }}' }), [{ value }]);
		expect(error?.message).toBe(`${message} [item 0]`);
		expect(await requests()).toEqual([]);
	});

	it('is a yes written as text', async () => {
		const { items } = await bench.engine.run(listUsers({ returnAll: '={{ $json.all }}' }), [{ all: 'true' }]);
		expect(items).toHaveLength((await userIds()).length);
	});

	it('is an added record without a choice', async () => {
		const [id] = await userIds();
		const jobProfileId = chosen('list', '');
		const { error } = await bench.engine.run(updateUser(id, { jobProfileId }));
		expect(error?.message).toBe("'Job Profile' has no value [item 0]");
		expect(await requests()).toEqual([]);
	});

	it('is a required field without a value', async () => {
		const { error } = await bench.engine.run(getUser('={{ $json.id }}'), [{ id: '' }]);
		expect(error?.message).toBe("'User' has no value [item 0]");
		expect(error?.description).toContain('Nothing was sent');
	});

	it.each(['https://例え.example', 'https://a.example\nX-Other: 1'])(
		'is a header with invalid characters: %p',
		async (url) => {
			const parameters = { resource: 'training', operation: 'synchronize', trainingRedirectUrl: '={{ $json.url }}' };
			const { error } = await bench.engine.run(parameters, [{ url }]);
			expect(error?.message).toMatch(/must be plain ASCII text in one line/);
			expect(await requests()).toEqual([]);
		},
	);

	it('is not an optional field that is empty', async () => {
		const [id] = await userIds();
		const parameters = updateUser(id, { shortName: '', notes: '={{ $json.notes }}', lastName: 'Stone' });
		await bench.engine.run(parameters, [{}]);
		const [request] = await requests();
		expect(request?.query).toEqual({ userId: String(id), lastName: 'Stone' });
	});

	it.each(['', ' ', '\u00a0\t', '\u200b'])('is a blank required text: %j', async (name) => {
		const parameters = { resource: 'candidate', operation: 'create', candidateEmail: 'grace@example.com' };
		const { error } = await bench.engine.run({ ...parameters, candidateName: '={{ $json.name }}' }, [{ name }]);
		expect(error?.message).toBe("'Name' has no value [item 0]");
		expect(await requests()).toEqual([]);
	});

	it.each([
		['lastName', '={{ Number("x") }}', '\'Last Name\' must be text, but is "NaN" [item 0]'],
		['lastName', ' NaN', '\'Last Name\' must be text, but is " NaN" [item 0]'],
		['lastName', '={{ 1 / 0 }}', '\'Last Name\' must be text, but is "Infinity" [item 0]'],
		['notes', '={{ new Date("x") }}', '\'Notes\' must be text, but is "Invalid Date" [item 0]'],
		[
			'startDate',
			'={{ new Date("x") }}',
			'\'Hire Date\' must be a date such as 2026-03-31, but is "Invalid Date" [item 0]',
		],
		[
			'startDate',
			'={{ (0.5).toDateTime("excel") }}',
			'\'Hire Date\' must be a date from 1900-01-01 on, such as 2026-03-31, but is "1899-12-30T07:00:00.000-05:00" [item 0]',
		],
		[
			'startDate',
			'0001-01-01',
			'\'Hire Date\' must be a date from 1900-01-01 on, such as 2026-03-31, but is "0001-01-01" [item 0]',
		],
		[
			'dateOfBirth',
			'2999-01-01',
			'\'Date of Birth\' must be a date that is not in the future, but is "2999-01-01" [item 0]',
		],
		[
			'locationId',
			'={{ Number("x") }}',
			'\'Location\' must be a whole number, or a name in the mode By Name, but is "NaN" [item 0]',
		],
	])('is a failed or impossible value: %s %s', async (field, expression, message) => {
		const { error } = await bench.engine.run(updateUser(140009, { [field]: expression }));
		expect(error?.message).toBe(message);
		expect(await requests()).toEqual([]);
	});

	it.each([
		'undefined',
		' [object Object]',
		'Invalid Date',
		'Invalid DateTime',
		'null',
		'NULL',
		'x NaN',
		'#REF!',
		'Dear [object Object]!',
		'A\ud83d',
	])('is a text for a missing or failed value: %j', async (text) => {
		for (const [field, label] of [
			['lastName', 'Last Name'],
			['notes', 'Notes'],
		] as const) {
			const { error } = await bench.engine.run(updateUser(140009, { [field]: text }));
			expect(error?.message).toBe(`'${label}' must be text, but is ${JSON.stringify(text)} [item 0]`);
		}
		expect(await requests()).toEqual([]);
	});

	it.each(['N/A', '-', 'Ada undefined'])('is a name that stands for a missing one: %j', async (lastName) => {
		const { error } = await bench.engine.run(updateUser(140009, { lastName }));
		const expected = 'text without a placeholder for a missing value';
		expect(error?.message).toBe(`'Last Name' must be ${expected}, but is ${JSON.stringify(lastName)} [item 0]`);
		expect(await requests()).toEqual([]);
	});

	it('is not a name with spaces around it, which are not sent', async () => {
		await bench.engine.run(updateUser(140009, { lastName: '\u00a0Stone ', middleName: ' ', notes: ' as typed ' }));
		const [request] = await requests();
		expect(request?.query).toEqual({ userId: '140009', lastName: 'Stone', notes: ' as typed ' });
	});

	it.each(['yes', 'Y', 1, 'TRUE', true])('is not a yes in another spelling: %p', async (all) => {
		const { items } = await bench.engine.run(listUsers({ returnAll: '={{ $json.all }}' }), [{ all }]);
		expect(items).toHaveLength((await userIds()).length);
	});

	it.each([{ guid: '5f1c7d2e-9f3b-4a5e-8f5e-1d2c3b4a5e6f' }, {}, { notes: '={{ $json.notes }}' }])(
		'is an update without changes: %j',
		async (fields) => {
			const { error } = await bench.engine.run(updateUser(140009, fields));
			expect(error?.message).toBe("'Update Fields' has no field with a value: there is nothing to change [item 0]");
			expect(await requests()).toEqual([]);
		},
	);

	it('is not an update of custom fields only', async () => {
		const userCustomFields = mapped({ tshirt_size: 'L' });
		const { error } = await bench.engine.run({ ...updateUser(140009, {}), setCustomFields: true, userCustomFields });
		expect(error).toBeUndefined();
		expect((await requests()).map(({ path }) => path)).toEqual([
			'/rm/api/user/update',
			'/rm/api/user/saveCustomFieldValues',
		]);
	});

	it('is not an update that clears a text', async () => {
		const { error } = await bench.engine.run({ ...updateUser(140009, { shortName: '' }), emptyValues: 'clear' });
		expect(error).toBeUndefined();
	});
});

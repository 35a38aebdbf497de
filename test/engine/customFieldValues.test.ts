import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';
import { byId } from '../support/locators.mts';

const bench = openEngineBench();

const userId = byId(140009);

async function save(value: INodeParameters, items: IDataObject[] = [{}]) {
	const { fields } = await bench.engine.customFields();
	const mapping = { mappingMode: 'defineBelow', value, schema: fields, matchingColumns: [] };
	const parameters = { resource: 'customField', operation: 'saveValues', customFieldUserId: userId };
	await bench.sandbox.control('DELETE', '/requests');
	return await bench.engine.run({ ...parameters, customFieldMapping: mapping as unknown as INodeParameters }, items);
}

it("offers the company's fields with their types and options", async () => {
	const { fields } = await bench.engine.customFields();
	expect(fields.length).toBeGreaterThan(2);
	expect(fields.find(({ id }) => id === 'tshirt_size')).toMatchObject({
		displayName: 'T-shirt size',
		type: 'options',
		options: expect.arrayContaining([{ name: 'M', value: 'M' }]),
	});
	expect(fields.map(({ type }) => type)).toEqual(expect.arrayContaining(['string', 'dateTime', 'options']));
});

it('saves the mapped values as text and reads them back', async () => {
	const { fields } = await bench.engine.customFields();
	const day = String(fields.find(({ type }) => type === 'dateTime')?.id);
	const words = String(fields.find(({ type }) => type === 'string')?.id);
	const values = { tshirt_size: '={{ $json.size }}', [day]: '2027-01-04T10:00:00', [words]: 7741 };
	const { items, error } = await save(values, [{ size: 'XL' }]);
	expect(error).toBeUndefined();
	expect(items[0]?.json).toMatchObject({ success: true, userId: 140009 });
	const [request] = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
	expect(request?.body).toEqual({ tshirt_size: 'XL', [day]: '2027-01-04', [words]: '7741' });
	expect(await bench.sandbox.control('GET', '/violations')).toEqual([]);
});

it('names the field with an invalid date', async () => {
	const { fields } = await bench.engine.customFields();
	const { id, displayName } = fields.find(({ type }) => type === 'dateTime') ?? {};
	const { error } = await save({ [String(id)]: '={{ $json.day }}' }, [{ day: 'soon' }]);
	expect(error?.message).toBe(
		`'Values' must hold a date such as 2026-03-31 in '${String(displayName)}', but holds "soon" [item 0]`,
	);
	expect(await bench.sandbox.control('GET', '/requests')).toEqual([]);
});

describe('a value that does not fit its field', () => {
	const wrong: Array<[string, unknown, string]> = [
		['tshirt_size', 'XXXXL', "one of S, M, L, XL in 'T-shirt size'"],
		['tshirt_size', 'M, L', "one of S, M, L, XL in 'T-shirt size'"],
		['desk_number', 'ten', "a number in 'Desk number'"],
		['desk_number', Number.NaN, "text in 'desk_number'"],
		['desk_number', '1.2.3', "a number in 'Desk number'"],
		['desk_day', 'soon', "a date such as 2026-03-31 in 'Desk day'"],
		['desk_note', Number.NaN, "text in 'desk_note'"],
	];
	const right: Array<[string, unknown, string]> = [
		['tshirt_size', 'XL', 'XL'],
		['tshirt_size', ' xl ', 'XL'],
		['desk_number', '12.5', '12.5'],
		['desk_number', 7, '7'],
		['desk_day', '2027-01-04T10:00:00', '2027-01-04'],
		['desk_note', 7741, '7741'],
	];
	const rows = [
		{ cfcode: 'tshirt_size', customFieldName: 'T-shirt size', fieldType: 'select', opValues: 'S,M,L,XL' },
		{ cfcode: 'desk_number', customFieldName: 'Desk number', fieldType: 'number' },
		{ cfcode: 'desk_day', customFieldName: 'Desk day', fieldType: 'date' },
		{ cfcode: 'desk_note', customFieldName: 'Desk note', fieldType: 'text' },
		{ cfcode: 'funnel', customFieldName: 'Funnel', fieldType: 'text', objectType: 'candidate' },
	];
	const saving = { resource: 'customField', operation: 'saveValues', customFieldUserId: userId };
	const paths = async () =>
		(await bench.sandbox.control<IDataObject[]>('GET', '/requests')).map((request) => String(request.path));
	const given = (value: unknown) => (typeof value === 'number' && Number.isNaN(value) ? '={{ Number("x") }}' : value);
	const fieldsOf = (code: string, value: unknown) => ({ [code]: given(value) }) as INodeParameters;
	const mapped = (value: INodeParameters) =>
		({ mappingMode: 'defineBelow', value, schema: [] }) as unknown as INodeParameters;
	/** All values by one expression. */
	const single = (code: string, value: unknown) => {
		const text = typeof value === 'number' && Number.isNaN(value) ? 'Number("x")' : JSON.stringify(value);
		return mapped(`={{ ({ ${code}: ${text} }) }}` as unknown as INodeParameters);
	};

	beforeEach(async () => {
		const fault = { path: '/rm/api/customfields', kind: 'status', status: 200, body: { data: rows } };
		await bench.sandbox.control('POST', '/faults', fault);
	});

	it.each(wrong)('without a schema is refused: %s %p', async (code, value, expected) => {
		const { error } = await bench.engine.run({ ...saving, customFieldMapping: mapped(fieldsOf(code, value)) });
		expect(error?.message).toContain(`'Values' must hold ${expected}, but holds `);
		expect(await paths()).not.toContain('/rm/api/user/saveCustomFieldValues');
	});

	it.each(wrong)('in one expression for all values is refused: %s %p', async (code, value, expected) => {
		const { error } = await bench.engine.run({ ...saving, customFieldMapping: single(code, value) });
		expect(error?.message).toContain(`'Values' must hold ${expected}, but holds `);
		expect(await paths()).not.toContain('/rm/api/user/saveCustomFieldValues');
	});

	it.each(right)('the right value is sent: %s %p', async (code, value, sent) => {
		for (const customFieldMapping of [mapped(fieldsOf(code, value)), single(code, value)]) {
			// The sandbox's company has no such fields, so it refuses some of them.
			await bench.engine.run({ ...saving, customFieldMapping });
			const log = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
			expect(log.at(-1)).toMatchObject({ path: '/rm/api/user/saveCustomFieldValues', body: { [code]: sent } });
		}
	});

	it.each(['new Date("2027-01-04")', 'DateTime.fromISO("2027-01-04")'])(
		'the date %s is sent as a day',
		async (moment) => {
			const whole = `={{ ({ desk_day: ${moment} }) }}`;
			for (const value of [{ desk_day: `={{ ${moment} }}` }, whole as unknown as INodeParameters]) {
				await bench.engine.run({ ...saving, customFieldMapping: mapped(value) });
				const log = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
				expect(log.at(-1)).toMatchObject({ body: { desk_day: '2027-01-04' } });
			}
		},
	);

	it('a date is refused for a field that is no date', async () => {
		const value = { desk_note: '={{ new Date("2027-01-04") }}' };
		const { error } = await bench.engine.run({ ...saving, customFieldMapping: mapped(value) });
		expect(error?.message).toContain("'Values' must hold text in 'Desk note', but holds ");
		expect(await paths()).toEqual(['/rm/api/customfields']);
	});

	it.each(['tshirt', 'TSHIRT_SIZE', 'funnel'])('is one of an unknown field: %s', async (code) => {
		const { error } = await bench.engine.run({ ...saving, customFieldMapping: mapped({ [code]: 'M' }) });
		expect(error?.message).toBe(
			`'Values' has the code "${code}", which is no custom field of users in ClayHR. ClayHR has: tshirt_size, desk_number, desk_day, desk_note [item 0]`,
		);
		expect(await paths()).toEqual(['/rm/api/customfields']);
	});

	it('is refused with the schema that n8n stores, without a request', async () => {
		const schema = [
			{ id: 'tshirt_size', displayName: 'T-shirt size', type: 'options', options: [{ name: 'M', value: 'M' }] },
			{ id: 'desk_number', displayName: 'Desk number', type: 'number' },
		];
		for (const [code, value] of Object.entries({ tshirt_size: 'XXXXL', desk_number: 'ten' })) {
			const mapping = { mappingMode: 'defineBelow', value: { [code]: `={{ "${value}" }}` }, schema };
			const { error } = await bench.engine.run({
				...saving,
				customFieldMapping: mapping as unknown as INodeParameters,
			});
			expect(error?.message).toContain(value);
		}
		expect(await paths()).toEqual([]);
	});

	it('of a user is refused before the user is created or changed', async () => {
		const custom = { setCustomFields: true, userCustomFields: mapped({ tshirt_size: 'XXXXL' }) };
		const changes = [
			{ operation: 'create', firstName: 'Grace', email: 'grace@example.com' },
			{ operation: 'createOrUpdate', firstName: 'Grace', email: 'grace@example.com' },
			{ operation: 'update', userId, userUpdateFields: { shortName: 'Al' } },
		];
		for (const change of changes) {
			const { error } = await bench.engine.run({ resource: 'user', ...change, ...custom });
			expect(error?.message).toContain("'Custom Fields' must hold one of S, M, L, XL in 'T-shirt size'");
		}
		expect(new Set(await paths())).toEqual(new Set(['/rm/api/customfields']));
	});

	it('is judged by one reading of the fields for all items', async () => {
		const customFieldMapping = mapped({ tshirt_size: '={{ $json.size }}' });
		const sizes = ['S', 'M', 'XXXXL'].map((size) => ({ size }));
		const { error } = await bench.engine.run({ ...saving, customFieldMapping }, sizes);
		expect(error?.message).toMatch(/but holds "XXXXL" \[item 2\]$/);
		expect(await paths()).toEqual(['/rm/api/customfields']);
	});
});

describe('Update Value with a date of an expression', () => {
	const update = async (customFieldId: number) =>
		await bench.engine.run({
			...{ resource: 'customField', operation: 'updateValue', customFieldUserId: userId },
			...{ customFieldId: byId(customFieldId), customFieldValue: '={{ new Date("2027-01-04") }}' },
		});

	it('sends the day', async () => {
		const { error } = await update(90);
		expect(error).toBeUndefined();
		const log = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
		expect(log.at(-1)).toMatchObject({ path: '/rm/api/customfieldvalues', query: { value: '2027-01-04' } });
	});

	it('refuses it for a field that is no date', async () => {
		const { error } = await update(88);
		expect(error?.message).toContain("'Value' must hold one of XS, S, M, L, XL, XXL in 'T-shirt size', but holds ");
	});
});

it.each([
	[{}, "'Values' has no value [item 0]"],
	[{ tshirt_size: null }, "'Values' has no value [item 0]"],
])('rejects %p', async (value, message) => {
	const { error } = await save(value as unknown as INodeParameters);
	expect(error?.message).toBe(message);
	expect(await bench.sandbox.control('GET', '/requests')).toEqual([]);
});

import { byId, chosen, fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('customField');

const valueOf = async (customFieldId: number, userId: number) =>
	(await bench.records('getValue', { customFieldId: byId(customFieldId), customFieldUserId: byId(userId) }))[0];

it("lists the company's fields, and gets one", async () => {
	const fields = await bench.records('getAll', { returnAll: true });
	expect(fields.length).toBeGreaterThan(2);
	expect(fields[0]).toMatchObject({ id: 88, name: expect.any(String), code: 'tshirt_size', objectType: 'user' });
	const [one] = await bench.records('get', { customFieldId: byId(fields[1]?.id) });
	expect(one).toMatchObject({ id: fields[1]?.id, code: fields[1]?.code });
});

it('lists the options of fields', async () => {
	const lists = await bench.records('getAllLists', { returnAll: true });
	expect(lists.length).toBeGreaterThan(0);
	expect(lists[0]).toMatchObject({ id: expect.any(Number), values: expect.any(Array) });
});

it('Save Custom Field Values', async () => {
	const customFieldMapping = { mappingMode: 'defineBelow', value: { tshirt_size: '={{ $json.size }}' }, schema: [] };
	const items = [
		{ userId: 140009, size: 'S' },
		{ userId: 140010, size: 'XL' },
	];
	const saved = await bench.items('saveValues', { customFieldUserId: fromItem('userId'), customFieldMapping }, items);
	expect(saved.map(({ json, pairedItem }) => [json.userId, pairedItem])).toEqual([
		[140009, { item: 0 }],
		[140010, { item: 1 }],
	]);
	expect([await valueOf(88, 140009), await valueOf(88, 140010)]).toMatchObject([
		{ customFieldId: 88, value: 'S', userId: 140009 },
		{ customFieldId: 88, value: 'XL', userId: 140010 },
	]);
});

it('updates one value', async () => {
	const of = { customFieldId: byId(88), customFieldUserId: byId(140011) };
	expect(await bench.records('updateValue', { ...of, customFieldValue: 'M' })).toMatchObject([
		{ success: true, customFieldId: 88, userId: 140011 },
	]);
	expect(await valueOf(88, 140011)).toMatchObject({ value: 'M' });
});

describe('a value that must fit its field', () => {
	const update = async (customFieldId: ReturnType<typeof byId>, value: unknown) =>
		await bench.run('updateValue', {
			customFieldId,
			customFieldUserId: byId(140012),
			customFieldValue: `={{ ${JSON.stringify(value)} }}`,
		});

	it.each([
		['an option', byId(88), 'xl', 88, 'XL'],
		['the day of a time', byId(90), '2027-03-01T00:00:00Z', 90, '2027-03-01'],
		['a text', chosen('name', 'Parking space'), 'B 12', 91, 'B 12'],
	])('sends %s', async (_what, field, given, customFieldId, sent) => {
		const { error, items } = await update(field, given);
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ success: true, customFieldId });
		expect(await valueOf(customFieldId, 140012)).toMatchObject({ value: sent });
	});

	it.each([
		[byId(88), 'XXXXL', "'Value' must hold one of XS, S, M, L, XL, XXL in 'T-shirt size', but holds \"XXXXL\""],
		[chosen('name', 'First aid certificate until'), 'next year', "'Value' must hold a date"],
		[byId(4711), 'S', "'Custom Field' must be the ID of a custom field in ClayHR, but none has 4711"],
	])('refuses a value of %j: %s', async (field, given, message) => {
		const { error, items } = await update(field, given);
		expect(items).toEqual([]);
		expect(error?.message).toContain(message);
		const requests = await bench.sandbox.control<Array<{ method: string }>>('GET', '/requests');
		expect(requests.filter(({ method }) => method === 'POST')).toEqual([]);
	});
});

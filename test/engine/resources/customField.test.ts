import { byId, fromItem } from '../../support/locators.mts';
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

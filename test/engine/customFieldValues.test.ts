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

it.each([
	[{}, "'Values' has no value [item 0]"],
	[{ tshirt_size: null }, "'Values' has no value [item 0]"],
])('rejects %p', async (value, message) => {
	const { error } = await save(value as unknown as INodeParameters);
	expect(error?.message).toBe(message);
	expect(await bench.sandbox.control('GET', '/requests')).toEqual([]);
});

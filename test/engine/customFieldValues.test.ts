import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { Engine } from '../support/engine.mts';
import { byId } from '../support/locators.mts';
import { openSandbox, type Sandbox } from '../support/sandbox.mts';

let sandbox: Sandbox;
let engine: Engine;

beforeAll(async () => {
	sandbox = await openSandbox();
	engine = new Engine(sandbox.access);
});

afterAll(async () => await sandbox.close());
beforeEach(async () => await sandbox.control('POST', '/reset', {}));

const userId = byId(140009);

async function save(value: INodeParameters, items: IDataObject[] = [{}]) {
	const { fields } = await engine.customFields();
	const mapping = { mappingMode: 'defineBelow', value, schema: fields, matchingColumns: [] };
	const parameters = { resource: 'customField', operation: 'saveValues', customFieldUserId: userId };
	await sandbox.control('DELETE', '/requests');
	return await engine.run({ ...parameters, customFieldMapping: mapping as unknown as INodeParameters }, items);
}

it('offers the fields of the company with their types and choices', async () => {
	const { fields } = await engine.customFields();
	expect(fields.length).toBeGreaterThan(2);
	expect(fields.find(({ id }) => id === 'tshirt_size')).toMatchObject({
		displayName: 'T-shirt size',
		type: 'options',
		options: expect.arrayContaining([{ name: 'M', value: 'M' }]),
	});
	expect(fields.map(({ type }) => type)).toEqual(expect.arrayContaining(['string', 'dateTime', 'options']));
});

it('saves the values that were mapped, as text, and reads them back', async () => {
	const { fields } = await engine.customFields();
	const day = String(fields.find(({ type }) => type === 'dateTime')?.id);
	const words = String(fields.find(({ type }) => type === 'string')?.id);
	const values = { tshirt_size: '={{ $json.size }}', [day]: '2027-01-04T10:00:00', [words]: 7741 };
	const { items, error } = await save(values, [{ size: 'XL' }]);
	expect(error).toBeUndefined();
	expect(items[0]?.json).toMatchObject({ success: true, userId: 140009 });
	const [request] = await sandbox.control<IDataObject[]>('GET', '/requests');
	expect(request?.body).toEqual({ tshirt_size: 'XL', [day]: '2027-01-04', [words]: '7741' });
	expect(await sandbox.control('GET', '/violations')).toEqual([]);
});

it('names the field that holds no date', async () => {
	const { fields } = await engine.customFields();
	const { id, displayName } = fields.find(({ type }) => type === 'dateTime') ?? {};
	const { error } = await save({ [String(id)]: '={{ $json.day }}' }, [{ day: 'soon' }]);
	expect(error?.message).toBe(
		`'Values' must hold a date such as 2026-03-31 in '${String(displayName)}', but holds "soon" [item 0]`,
	);
	expect(await sandbox.control('GET', '/requests')).toEqual([]);
});

it.each([
	[{}, "'Values' has no value [item 0]"],
	[{ tshirt_size: null }, "'Values' has no value [item 0]"],
])('refuses %p', async (value, message) => {
	const { error } = await save(value as unknown as INodeParameters);
	expect(error?.message).toBe(message);
	expect(await sandbox.control('GET', '/requests')).toEqual([]);
});

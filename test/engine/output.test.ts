import type { IDataObject } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';

const bench = openEngineBench();

const list = (rest: object) => ({ resource: 'user', operation: 'getAll', limit: 3, ...rest });
const plainFields = ['id', 'name', 'email', 'manager', 'managerId', 'status', 'statusCode', 'startDate'];

it('returns by default plain fields, plus IDs and codes', async () => {
	const { items } = await bench.engine.run(list({}));
	expect(items.map(({ json }) => Object.keys(json))).toEqual([plainFields, plainFields, plainFields]);
	const stored = await bench.sandbox.control<IDataObject>('GET', `/state/users/${String(items[0]?.json.id)}`);
	expect(items[0]?.json).toMatchObject({ name: stored.displayFullName, email: stored.email, status: 'active' });
});

it("returns ClayHR's record with Raw", async () => {
	const { items } = await bench.engine.run(list({ output: 'raw' }));
	expect(items[0]?.json).toMatchObject({ userId: expect.any(Number), supervisorModelList: expect.any(Array) });
});

it.each([
	['a list', ['phone', 'supervisorModelList']],
	['a text, as AI tools write it', 'phone, supervisorModelList'],
])('returns the selected fields and the ID: %s', async (_how, outputFields) => {
	const { items } = await bench.engine.run(list({ output: 'selected', outputFields }));
	expect(Object.keys(items[0]?.json ?? {})).toEqual(['id', 'phone', 'supervisorModelList']);
});

it('accepts an expression', async () => {
	const parameters = list({ output: '={{ $json.output }}', outputFields: ['email'] });
	const { items, error } = await bench.engine.run({ ...parameters, limit: 1 }, [
		{ output: 'simplified' },
		{ output: 'selected' },
	]);
	expect(error).toBeUndefined();
	expect(items.map(({ json }) => Object.keys(json))).toEqual([plainFields, ['id', 'email']]);
});

it.each([
	['none', []],
	['an empty list', '={{ [] }}'],
	['blank names', ' , '],
	['nothing', '={{ undefined }}'],
])('rejects Selected Fields without a field before anything is sent: %s', async (_what, outputFields) => {
	const { error } = await bench.engine.run(list({ output: 'selected', outputFields }));
	expect(error?.message).toBe("'Field Names or IDs' has no field: choose at least one [item 0]");
	expect(await bench.sandbox.control('GET', '/requests')).toEqual([]);
});

it.each([
	['a misspelled field', ['emial', 'email'], ['emial']],
	["fields of the operation and of ClayHR's record", ['phone', 'userId', 'supervisorModelList'], []],
	[
		'a field of an inner object that no record has',
		'addressModelList.0.nothing, email',
		['addressModelList.0.nothing'],
	],
])('has a hint for selected fields without any value: %s', async (_what, outputFields, names) => {
	const { items, hints } = await bench.engine.run(list({ output: 'selected', outputFields }));
	expect(items).toHaveLength(3);
	const hint = (name: string) =>
		`No record has a value in the field ${name}. Check the spelling under Selected Fields.`;
	expect(hints).toEqual(names.map(hint));
});

it.each(['Selected Fields', ' SELECTED '])('knows the choice in other words: %p', async (output) => {
	const { items, hints } = await bench.engine.run(list({ output: `={{ "${output}" }}`, outputFields: ['emial'] }));
	expect(items.map(({ json }) => Object.keys(json))).toEqual([
		['id', 'emial'],
		['id', 'emial'],
		['id', 'emial'],
	]);
	expect(hints).toHaveLength(1);
});

it('ends with the error of the item if its expression fails and the node continues', async () => {
	const outputFields = '={{ $("No Such Node").item.json.fields }}';
	const settings = { onError: 'continueErrorOutput' as const };
	const { errorItems, hints } = await bench.engine.run(list({ output: 'selected', outputFields }), [{}], settings);
	expect(errorItems).toHaveLength(1);
	expect(hints).toEqual([]);
});

it('offers the fields of the chosen operation, Simplified fields first', async () => {
	const options = await bench.engine.loadOptions('getOutputFields', { resource: 'user', operation: 'getAll' });
	expect(options.slice(0, plainFields.length).map(({ value }) => value)).toEqual(plainFields);
	expect(options).toContainEqual({ name: 'Manager Email', value: 'managerEmail' });
});

import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('test');

it('List Assigned Tests', async () => {
	const stored = await bench.state('forms');
	const inputs = ['A', 'ARCHV', 'DRAFT'].map((status) => ({ status }));
	const { error, items } = await bench.run('getAll', { testStatus: '={{ $json.status }}' }, inputs);
	expect(error).toBeUndefined();
	const expected = inputs.flatMap(({ status }, item) =>
		stored
			.filter((form) => form.type === 'TEST' && form.status === status)
			.map(({ formId, name }) => [formId, name, { item }]),
	);
	expect(items.map(({ json, pairedItem }) => [json.id, json.name, pairedItem])).toEqual(expected);
	expect(expected).toHaveLength(3);
});

it('Get Test Details', async () => {
	const parameters = { testStatus: '={{ $json.status }}', testId: '={{ $json.id }}' };
	const inputs = [
		{ status: 'A', id: 92 },
		{ status: 'ARCHV', id: '93' },
	];
	const { error, items } = await bench.run('get', parameters, inputs);
	expect(error).toBeUndefined();
	expect(items).toMatchObject([
		{
			json: { id: 92, name: 'Data protection', status: 'active', sections: ['Records', 'Devices'], questionCount: 2 },
			pairedItem: { item: 0 },
		},
		{ json: { id: 93, status: 'archived' }, pairedItem: { item: 1 } },
	]);
});

it("returns ClayHR's test with Raw", async () => {
	const { items } = await bench.run('get', { testStatus: 'A', testId: 91, output: 'raw' });
	expect(items[0]?.json).toMatchObject({ dynamicFormId: 91, sectionModelList: [{ name: 'Alarm' }] });
});

it.each([
	['A', 93],
	['DRAFT', 91],
])('rejects a test with another status than %s', async (testStatus, testId) => {
	const { error, items } = await bench.run('get', { testStatus, testId });
	expect(error?.message).toBe(`ClayHR has no test ${testId} with the status ${testStatus} [item 0]`);
	expect(error?.description).toBe('Choose the test from the list, or change Status to the status of the test.');
	expect(items).toEqual([]);
});

import { Engine } from '../../support/engine.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('report');

it("gets a report's definition", async () => {
	const reports = await bench.state('reports');
	const inputs = [{ id: '77' }, { id: 79 }];
	const items = await bench.items('get', { reportId: '={{ $json.id }}' }, inputs);
	expect(items.map(({ json, pairedItem }) => [json.id, json.name, pairedItem])).toEqual([
		[77, reports[0]?.name, { item: 0 }],
		[79, reports[2]?.name, { item: 1 }],
	]);
});

it('lists report rows with all columns', async () => {
	const reports = await bench.state('reports');
	const rowsOf = (place: number, item: number) =>
		[reports[place]?.rows ?? []].flat().map((json) => ({ json, pairedItem: { item } }));
	const items = await bench.items('getAllRows', { reportId: '={{ $json.id }}', returnAll: true }, [
		{ id: 77 },
		{ id: 78 },
	]);
	expect(items).toEqual([...rowsOf(0, 0), ...rowsOf(1, 1)]);
	expect(items.length).toBeGreaterThan(10);
	expect(await bench.items('getAllRows', { reportId: 79 })).toEqual([]);
	expect(await bench.items('getAllRows', { reportId: 77, limit: 3 })).toHaveLength(3);
});

it('returns selected columns, with or without dots in their titles', async () => {
	const wide = Object.fromEntries(Array.from({ length: 12 }, (_, place) => [`Column no. ${place + 1}`, String(place)]));
	const body = { data: [{ entityList: [wide] }, { entityList: [] }], message: 'success' };
	const fault = { path: '/rm/api/report/content', kind: 'status', status: 200, body, times: 2 };
	await bench.sandbox.control('POST', '/faults', fault);
	expect((await bench.items('getAllRows', { reportId: 77 })).map(({ json }) => json)).toEqual([wide]);
	const chosen = { resource: 'report', operation: 'getAllRows' };
	expect(await new Engine(bench.sandbox.access).loadOptions('getOutputFields', chosen)).toEqual([]);
	const selected = { output: 'selected', outputFields: ['Column no. 12'] };
	expect((await bench.items('getAllRows', { reportId: 77, ...selected })).map(({ json }) => json)).toEqual([
		{ 'Column no. 1': '0', 'Column no. 12': '11' },
	]);
});

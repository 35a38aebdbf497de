import { byId, fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('invoice');

it('lists the invoices of each project', async () => {
	const inputs = [{ id: 1202 }, { id: 1203 }, { id: 1201 }];
	const items = await bench.items('getAll', { invoiceProjectId: fromItem('id'), returnAll: true }, inputs);
	const stored = await bench.state('invoices');
	const idsOf = (id: number) => stored.filter(({ projectId }) => projectId === id).map(({ invoiceId }) => invoiceId);
	expect(items.map(({ json, pairedItem }) => [json.id, pairedItem])).toEqual([
		...idsOf(1202).map((id) => [id, { item: 0 }]),
		...idsOf(1201).map((id) => [id, { item: 2 }]),
	]);
	expect(items.at(-1)?.json).toEqual({
		id: stored[2]?.invoiceId,
		project: (await bench.stored('projects', 1201)).projectName,
		projectId: 1201,
		amount: 9120,
		currency: 'USD',
		status: 'draft',
		statusCode: 'DRFT',
		invoiceDate: '2026-03-01',
		dueDate: '2026-03-31',
		startDate: '2026-01-30',
		endDate: '2026-02-28',
	});
});

it('reports an invalid project', async () => {
	const { error } = await bench.run('getAll', { invoiceProjectId: byId(7) });
	expect(error?.message).toContain("(400: Please verify the data parameters' format)");
	const none = await bench.run('getAll', { invoiceProjectId: fromItem('nothing') });
	expect(none.error?.message).toBe("'Project' has no value [item 0]");
});

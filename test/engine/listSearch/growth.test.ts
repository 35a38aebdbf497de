import type { IDataObject } from 'n8n-workflow';

import { openEngineBench } from '../../support/engineBench.mts';

const bench = openEngineBench({ date: '2026-03-02' });

/** The IDs of a collection in the sandbox. */
async function idsIn(collection: string, idName: string, fits: (record: IDataObject) => boolean = () => true) {
	const records = await bench.sandbox.control<IDataObject[]>('GET', `/state/${collection}`);
	return records.filter(fits).map((record) => String(record[idName]));
}

const person = /^.+, \S+ \S+, \w+$/;
const isCoordinated = ({ coordinatorUserId }: IDataObject) => coordinatorUserId === 140001;

// [method, pattern of its names, a name, the expected IDs]
const lists = [
	['searchGoals', person, 'Halve the build time', async () => await idsIn('goals', 'goalId')],
	[
		'searchObjectives',
		person,
		'Make reviews worth the time',
		async () => await idsIn('objectives', 'objectiveId', ({ leadUserId }) => leadUserId === 140001),
	],
	[
		'searchReviewTemplates',
		/^.+, .+, \w+$/,
		'Mid-year review',
		async () => await Promise.resolve(['15', '16', '17', '18']),
	],
	[
		'searchTasks',
		/^.+, (\d{4}-\d\d-\d\d, )?[a-z ]+$/,
		'Check the payroll, 2026-03-04, open',
		async () => await idsIn('tasks', 'taskId', ({ assignedUserId }) => assignedUserId === 140001),
	],
	['searchWorkflows', /^\D+$/, 'Last day', async () => await Promise.resolve(['330', '331', '332'])],
	[
		'searchAssignedWorkflows',
		/^.+, \S+ \S+$/,
		'First day',
		async () => await idsIn('userWorkflows', 'userWorkflowId', isCoordinated),
	],
] as const;

describe.each(lists)('%s', (method, shape, known, ids) => {
	it('offers all records by readable names, sorted', async () => {
		const { results } = await bench.engine.search(method);
		const names = results.map(({ name }) => name);
		expect(names.filter((name) => !shape.test(name))).toEqual([]);
		expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other)));
		expect(results.map(({ value }) => value).sort()).toEqual((await ids()).sort());
	});

	it('searches by a part of the name', async () => {
		const { results } = await bench.engine.search(method, ` ${known.toUpperCase().slice(1)} `);
		expect(results.map(({ name }) => name.startsWith(known))).toEqual([true]);
		expect((await bench.engine.search(method, 'nothing is called this')).results).toEqual([]);
	});
});

/** Sets the sandbox's response to the next list. */
async function answerWith(body: unknown) {
	await bench.sandbox.control('POST', '/faults', { path: '*', kind: 'status', status: 200, body, times: 1 });
}

it.each(lists.map(([method]) => [method]))('%s is empty without records', async (method) => {
	await answerWith({ data: [], message: 'Successful.' });
	expect((await bench.engine.search(method)).results).toEqual([]);
});

it('finds a list under an undocumented name, and records with missing fields', async () => {
	await answerWith({ message: 'Successful.', goalList: [{ goalId: 7, summary: '' }, { summary: 'Of no use' }] });
	expect((await bench.engine.search('searchGoals')).results).toEqual([{ name: 'ID 7', value: '7' }]);
	await answerWith([{ userWorkflowId: 7, workflowName: 'Move', userModel: { firstName: 'Ada' } }]);
	expect((await bench.engine.search('searchAssignedWorkflows')).results).toEqual([{ name: 'Move, Ada', value: '7' }]);
	await answerWith({ workflows: [{ id: 8, workflowName: 'Move' }] });
	expect((await bench.engine.search('searchWorkflows')).results).toEqual([{ name: 'Move', value: '8' }]);
});

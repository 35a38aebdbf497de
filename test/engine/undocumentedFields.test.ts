import type { INodeParameters } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';
import { byId } from '../support/locators.mts';

const bench = openEngineBench({ date: '2026-03-02' });

/** An operation, and the fields of its output that come from undocumented fields only, with what they are otherwise. */
const cases: Array<[string, INodeParameters, Record<string, unknown>]> = [
	['document: getAll', { returnAll: true }, { user: null }],
	['expenseReport: get', { expenseReportId: byId(5506) }, { itemIds: null, itemCount: null }],
	['feedback: getAll', { feedbackType: 'all' }, { authorId: null }],
	['timesheet: getDetails', { timesheetId: byId(66002) }, { user: null, email: null }],
	[
		'user: get',
		{ userId: byId(140009), completeUser: false },
		{ manager: null, managerId: null, managerEmail: null, managers: [], managerIds: [] },
	],
];

it.each(cases)('%s is as complete as its page', async (name, parameters, missing) => {
	const [resource = '', operation = ''] = name.split(': ');
	const fields = Object.keys(missing);
	const read = async () => {
		const output = { output: 'selected', outputFields: fields };
		const { error, items } = await bench.engine.run({ resource, operation, ...parameters, ...output });
		expect(error).toBeUndefined();
		return items.map(({ json }) => Object.fromEntries(fields.map((field) => [field, json[field]])));
	};
	const documented = await read();
	expect(documented.length).toBeGreaterThan(0);
	expect(documented).toEqual(documented.map(() => missing));
	await bench.sandbox.control('PUT', '/settings', { undocumentedFields: true });
	const all = await read();
	for (const field of fields)
		expect(all.map((record) => record[field])).not.toEqual(documented.map((one) => one[field]));
});

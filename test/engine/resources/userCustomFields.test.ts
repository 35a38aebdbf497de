import type { IDataObject } from 'n8n-workflow';

import { byId } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

// Custom fields in the records of users.

const bench = openResourceBench('user');
const value = (customfieldName: string | null, customFieldValue: string | null) => ({
	customFieldId: 88,
	customFieldValue,
	customfieldName,
});
const user = {
	userId: 140_009,
	firstName: 'Ada',
	customFieldValueModelList: [value('T-shirt size', 'M'), value('Badge number', null), value(null, 'x')],
};

const answer = async (path: string, body: IDataObject | IDataObject[]) =>
	await bench.sandbox.control('POST', '/faults', { path, kind: 'status', status: 200, body });

it.each(['get', 'getAll'])('%s has them flat by name', async (operation) => {
	await answer('/rm/api/user/', user);
	await answer('/rm/api/users', [user]);
	const [record = {}] = await bench.records(operation, { userId: byId(140_009), completeUser: false });
	const custom = Object.entries(record).filter(([name]) => name.startsWith('custom'));
	expect(Object.fromEntries(custom)).toEqual({ 'custom.T-shirt size': 'M', 'custom.Badge number': null });
});

it('selects them', async () => {
	await answer('/rm/api/users', [user]);
	const outputFields = ['custom.T-shirt size', 'firstName', 'custom.Unknown'];
	const records = await bench.records('getAll', { output: 'selected', outputFields });
	expect(records).toEqual([{ id: 140_009, firstName: 'Ada', 'custom.T-shirt size': 'M', 'custom.Unknown': null }]);
});

it('has them in completed records, too', async () => {
	const [record = {}] = await bench.records('get', { userId: byId(140_009) });
	expect(record).toHaveProperty(['custom.T-shirt size']);
	expect(record).toHaveProperty('department');
});

it('offers them in the editor, and the other fields alone if ClayHR refuses their list', async () => {
	expect(await bench.offered('getAll', {})).toEqual(expect.arrayContaining(['email', 'custom.T-shirt size']));
	expect(await bench.offered('getAllByName', {})).not.toContain('custom.T-shirt size');
	const refusal = { path: '/rm/api/customfields', kind: 'status', status: 403, message: 'You have no permission.' };
	await bench.sandbox.control('POST', '/faults', refusal);
	const offered = await bench.offered('getAll', {});
	expect(offered).toContain('email');
	expect(offered).not.toContain('custom.T-shirt size');
});

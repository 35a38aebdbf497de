import type { IDataObject } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';
import { byId } from '../support/locators.mts';

const bench = openEngineBench();

describe('Reporting Line: Create, if ClayHR takes a list as the body', () => {
	const create = async () =>
		await bench.engine.run({
			resource: 'orgRelation',
			operation: 'create',
			orgRelationUserId: byId(140009),
			orgRelationManagerId: byId(140002),
			orgRelationFields: { startDate: '2026-03-01' },
		});
	const answerWith = async (...answers: Array<{ status: number; body: IDataObject }>) => {
		for (const answer of answers) {
			// The sandbox logs the body of a request that it handles.
			const fault = { path: '/rm/api/user/orgrelation/add', kind: 'status', times: 1, after: true, ...answer };
			await bench.sandbox.control('POST', '/faults', fault);
		}
	};
	const bodies = async () => (await bench.sandbox.control<IDataObject[]>('GET', '/requests')).map(({ body }) => body);
	const list = [{ managerId: 140002, startDate: '2026-03-01' }];
	const refused = { status: 401, body: { message: 'Please fill the correct details' } };

	it.each([refused, { status: 400, body: { message: "Please verify the data parameters' format." } }])(
		'sends the list alone after the refusal %j',
		async (refusal) => {
			await answerWith(refusal, { status: 201, body: { message: 'Reports To added successfully.' } });
			const { items, error } = await create();
			expect(error).toBeUndefined();
			expect(items[0]?.json).toMatchObject({ success: true, userId: 140009, managerId: 140002 });
			expect(await bodies()).toEqual([{ 'Add Objects': list }, list]);
		},
	);

	it('reports the refusal of the documented body if ClayHR refuses both', async () => {
		await answerWith(refused, { status: 400, body: { message: 'Bad Request.' } });
		expect((await create()).error?.message).toContain('Please fill the correct details');
		expect(await bodies()).toHaveLength(2);
	});

	it('says that the second request may have been carried out', async () => {
		await answerWith(refused, { status: 502, body: {} });
		expect((await create()).error?.message).toContain('may have been carried out');
		expect(await bodies()).toHaveLength(2);
	});

	it.each([
		{ status: 401, body: { message: 'Unauthorized' } },
		{ status: 409, body: { message: 'failure' } },
		{ status: 500, body: {} },
	])('sends no second request after %j', async (answer) => {
		await answerWith(answer);
		expect((await create()).error).toBeDefined();
		expect(await bodies()).toHaveLength(1);
	});
});

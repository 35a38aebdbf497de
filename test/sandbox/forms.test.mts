import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, isJson, record, rows, type CallOptions, type Json } from './callClayHr.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02', undocumentedFields: true })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

const failure = { status: 409, json: { message: 'failure' } };
const successful = { status: 200, json: { code: 1, message: 'Successful' } };

/** The answers in a response's Responses, which are keyed by id. */
async function answersTo(path: string, options: CallOptions): Promise<Json[]> {
	const { Responses } = record(await call(sandbox, path, options));
	if (!isJson(Responses)) throw new Error('Responses is no object');
	const found: Json[] = Object.entries(Responses).flatMap(([id, answer]) =>
		isJson(answer) ? [{ ...answer, id }] : [],
	);
	for (const { id, responseId } of found) expect(String(responseId)).toBe(id);
	return found;
}

const answer = (query: Record<string, string | number>, as: CallOptions['as'] = 'hr'): Promise<unknown> =>
	call(sandbox, 'POST /api/saveItemResponse', { as, query });
const submit = (assignmentId: number, as: CallOptions['as'] = 'hr'): Promise<unknown> =>
	call(sandbox, 'POST /api/saveFormResponse', { as, query: { assignmentId } });
const ownForms = async (as: CallOptions['as']): Promise<Json[]> =>
	rows(await call(sandbox, 'GET /api/my', { as }), 'data');

describe('forms', () => {
	it('are listed, and read with sections and items', async () => {
		const forms = rows(await call(sandbox, 'GET /api/getdynaforms'), 'data');
		expect(forms.map(({ dynamicFormId, name }) => [dynamicFormId, name])).toEqual([
			[77, 'Exit interview'],
			[78, 'Equipment request'],
			[79, 'Parking permit'],
		]);
		const one = record(await call(sandbox, 'GET /api/view', { query: { dynamicFormId: 77 } }));
		expect(one.FormData).toMatchObject({ ...forms[0], sectionModelList: null });
		expect(one.data).toMatchObject([
			{
				sectionId: 301,
				name: 'Leaving',
				dynamicFormItemModelList: [
					{ dynamicFormItemId: 4501, name: 'Why are you leaving?', fieldType: 'TEXT', mandatory: 1 },
					{ dynamicFormItemId: 4502, fieldType: 'SELECT', optionValues: 'Yes,No,Maybe', mandatory: 0 },
				],
			},
			{ sectionId: 302, name: 'Handover', dynamicFormItemModelList: [{ dynamicFormItemId: 4503 }] },
		]);
	});

	it.each([7, 81, 91])('are not found with %p', async (dynamicFormId) => {
		for (const path of ['GET /api/view', 'GET /api/responselist'])
			expect(await call(sandbox, path, { query: { dynamicFormId } })).toMatchObject(failure);
		expect(await call(sandbox, `GET /api/response/${dynamicFormId}`)).toMatchObject(failure);
	});
});

describe('an assignment', () => {
	it("is answered item by item, then completed, then in the owner's list", async () => {
		const before = await ownForms('hr');
		expect(await answer({ assignmentId: 8801, itemId: 4501, responseValue: 'A new city' })).toMatchObject(successful);
		expect(await submit(8801)).toMatchObject(failure);
		expect(await answer({ assignmentId: 8801, itemId: 4503, responseValue: 'Ravi' })).toMatchObject(successful);
		expect(await submit(8801)).toMatchObject(successful);
		const added = (await ownForms('hr')).filter(({ assignmentId }) => assignmentId === 8801);
		expect(before.map(({ assignmentId }) => assignmentId)).toEqual([8806]);
		expect(added).toMatchObject([
			{ status: 'COMP', dynaFormModel: { dynamicFormId: 77 }, assignUserViewModel: { userId: 140001 } },
		]);
		const query = { dynamicFormId: 77 };
		const ours = (await answersTo('GET /api/responselist', { query })).filter((one) => one.assignmentId === 8801);
		expect(ours).toMatchObject([
			{ itemId: 4501, response: 'A new city', createUserId: 140001, cid: 9001 },
			{ itemId: 4503, response: 'Ravi' },
		]);
		expect(await sandbox.control('GET', '/state/formAssignments/8801')).toMatchObject({ completed: true });
	});

	it("keeps an item's latest answer", async () => {
		const item = { assignmentId: 8802, itemId: 4504 };
		await answer({ ...item, responseValue: '13 inch' });
		const given = await answersTo('GET /api/response/78', { query: { assignmentId: 8802 } });
		expect(given.map(({ itemId, response }) => [itemId, response])).toEqual([
			[4504, '13 inch'],
			[4505, 'My desk in Boston'],
		]);
	});

	it('accepts no item of another form, and nothing after completion', async () => {
		const before = await sandbox.control('GET', '/state/formResponses');
		expect(await answer({ assignmentId: 8801, itemId: 4504, responseValue: '13 inch' })).toMatchObject(failure);
		expect(await answer({ assignmentId: 8803, itemId: 4502, responseValue: 'No' })).toMatchObject(failure);
		expect(await answer({ assignmentId: 8807, itemId: 4508, responseValue: 'No' })).toMatchObject(failure);
		expect(await answer({ assignmentId: 7, itemId: 4502, responseValue: 'No' })).toMatchObject(failure);
		for (const assignmentId of [8803, 8807, 7]) expect(await submit(assignmentId)).toMatchObject(failure);
		expect(await sandbox.control('GET', '/state/formResponses')).toEqual(before);
	});

	it('is answered by its owner or HR only', async () => {
		const item = { assignmentId: 8804, itemId: 4505, responseValue: 'Berlin' };
		expect(await answer(item, 'manager')).toMatchObject({ status: 401 });
		expect(await submit(8804, 'manager')).toMatchObject({ status: 401 });
		expect(await answer(item, 'employee')).toMatchObject(successful);
		expect(await submit(8804, 'employee')).toMatchObject(successful);
		expect((await ownForms('employee')).map(({ assignmentId }) => assignmentId)).toEqual([8803, 8804]);
		expect(await ownForms('manager')).toMatchObject([{ assignmentId: 8805 }]);
	});
});

describe('answers to a form', () => {
	it('of all users are for HR', async () => {
		const query = { dynamicFormId: 77 };
		expect(await answersTo('GET /api/responselist', { query })).toHaveLength(9);
		expect(await answersTo('GET /api/responselist', { query: { dynamicFormId: 79 } })).toEqual([]);
		expect(await call(sandbox, 'GET /api/responselist', { query, as: 'manager' })).toMatchObject({ status: 401 });
	});

	it("of one user are found by user or assignment, or default to the API key's user", async () => {
		const path = 'GET /api/response/77';
		const byUser = await answersTo(path, { query: { assignUserId: 140009 } });
		expect(byUser.map(({ response }) => response)).toEqual(['A longer way to work', 'Maybe', 'My team lead']);
		expect(await answersTo(path, { query: { assignmentId: 8803 } })).toEqual(byUser);
		expect(await answersTo(path, { query: { assignmentId: 8803, assignUserId: 140003 } })).toEqual(byUser);
		expect(await answersTo(path, { as: 'employee' })).toEqual(byUser);
		expect(await answersTo(path, {})).toEqual([]);
		const others: Record<string, number>[] = [{ assignUserId: 140009 }, { assignmentId: 8803 }];
		for (const query of others)
			expect(await call(sandbox, path, { as: 'manager', query })).toMatchObject({ status: 401 });
		const wrong: Record<string, number>[] = [{ assignmentId: 8804 }, { assignmentId: 7 }];
		for (const query of wrong) expect(await call(sandbox, path, { query })).toMatchObject(failure);
	});
});

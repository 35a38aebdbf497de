import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, isJson, record, rows, type Json } from './callClayHr.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02' })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

const notFound = { status: 404, json: { message: 'Not Found' } };
const successful = { status: 200, json: { code: 1, message: 'Successful' } };
const answersTo = async (query: Record<string, number>): Promise<Json[]> =>
	rows(await call(sandbox, 'GET /api/survey/allresponses', { query }), 'Responses');

describe('surveys', () => {
	it('are listed and read', async () => {
		const surveys = rows(await call(sandbox, 'GET /api/survey/list'), 'data');
		expect(surveys.map(({ dynamicFormId, anonymous }) => [dynamicFormId, anonymous])).toEqual([
			[81, 0],
			[82, 1],
		]);
		const one = record(await call(sandbox, 'GET /api/survey/view', { query: { dynamicFormId: 81 } }));
		expect(one).toMatchObject({ FormData: { formType: 'SURVEY' }, data: [{ name: 'Start' }] });
		for (const query of [{ dynamicFormId: 77 }, {}] as Record<string, number>[])
			expect(await call(sandbox, 'GET /api/survey/view', { query })).toMatchObject(notFound);
	});

	it('are answered item by item, then completed', async () => {
		const item = { assignmentId: 8812, itemId: 4510, responseValue: '10' };
		const submit = (): Promise<unknown> =>
			call(sandbox, 'POST /api/survey/save', { as: 'employee', query: { assignmentId: 8812 } });
		expect(await submit()).toMatchObject(notFound);
		expect(await call(sandbox, 'POST /api/survey/item/save', { as: 'employee', query: item })).toMatchObject(
			successful,
		);
		expect(await submit()).toMatchObject(successful);
		expect(await submit()).toMatchObject(notFound);
		expect(await answersTo({ SurveyId: 82 })).toContainEqual(
			expect.objectContaining({ assignmentId: 8812, itemId: 4510, response: '10', createts: '2026-03-02' }),
		);
	});

	it.each([
		['of a form', { assignmentId: 8801, itemId: 4502 }],
		['with an item of another survey', { assignmentId: 8812, itemId: 4508 }],
		['that does not exist', { assignmentId: 7, itemId: 4510 }],
	])('reject an assignment %s', async (_which, item) => {
		const query = { ...item, responseValue: 'Yes' };
		expect(await call(sandbox, 'POST /api/survey/item/save', { query })).toMatchObject(notFound);
	});

	it("reject answers to another user's assignment", async () => {
		const query = { assignmentId: 8812, itemId: 4510, responseValue: '1' };
		expect(await call(sandbox, 'POST /api/survey/item/save', { as: 'manager', query })).toMatchObject({ status: 403 });
	});

	it('show HR all answers, without authors for anonymous surveys', async () => {
		const named = await answersTo({ SurveyId: 81 });
		expect(named.map(({ userId }) => userId)).toEqual([140001, 140009, 140009, 140004, 140004]);
		const anonymous = await answersTo({ SurveyId: 82 });
		expect(anonymous.map(({ userId, createUserId }) => [userId, createUserId])).toEqual(Array(5).fill([null, null]));
		expect(await answersTo({})).toEqual([...named, ...anonymous]);
		expect(await answersTo({ SurveyId: 77 })).toEqual([]);
		expect(await call(sandbox, 'GET /api/survey/allresponses', { as: 'manager' })).toMatchObject({
			status: 403,
			json: { message: "User doesn't have permission to view the responses of the survey." },
		});
	});
});

describe('tests', () => {
	const tests = async (status: string): Promise<unknown> =>
		(await call(sandbox, 'GET /api/test', { query: { status } })).json;

	it('are a list, or an object if there is one', async () => {
		expect(await tests('A')).toMatchObject([{ dynamicFormId: 91 }, { dynamicFormId: 92 }]);
		expect(await tests('DRAFT')).toEqual([]);
		const one = await tests('ARCHV');
		expect(one).toMatchObject({
			dynamicFormId: 93,
			formType: 'TEST',
			createUserModel: { userId: 140001 },
			sectionModelList: [{ dynamicFormItemModelList: [{ expectedValue: 'HR', optionValues: 'Everybody,HR' }] }],
		});
		expect(isJson(one)).toBe(true);
	});

	it('are for HR, and have one of three statuses', async () => {
		expect(await call(sandbox, 'GET /api/test', { as: 'manager', query: { status: 'A' } })).toMatchObject({
			status: 401,
		});
		expect(await call(sandbox, 'GET /api/test', { query: { status: 'I' } })).toMatchObject({ status: 400 });
	});
});

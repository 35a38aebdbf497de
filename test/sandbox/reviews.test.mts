import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, record, rows, type Json, type Owner } from './callClayHr.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02' })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

const own = async (as: Owner): Promise<Json[]> => rows(await call(sandbox, 'GET /api/appraisal/user', { as }), 'data');
const assignments = async (as: Owner): Promise<Json[]> =>
	rows(await call(sandbox, 'GET /api/appraisal/assignment', { as }), 'data');
const completed = async (targetUserId: number): Promise<Json[]> =>
	rows(await call(sandbox, 'GET /api/appraisal/getCompletedReviews', { query: { targetUserId } }), 'data');
const state = async (name: string): Promise<Json[]> => await sandbox.control('GET', `/state/${name}`);

describe('a review', () => {
	it('is created and assigned to its reviewers', async () => {
		const before = await assignments('manager');
		const query = { userId: 140009, templateId: 17, StartDate: '2026-03-01', EndDate: '2026-05-31' };
		const answered = await call(sandbox, 'POST /api/appraisal/add', { query });
		const { appraisalId } = record(answered);
		expect(answered).toMatchObject({ status: 201, json: { message: 'Performance review created successfully.' } });
		const review = {
			appraisalId,
			appraisalName: 'End of probation',
			appraisalTemplateId: 17,
			appraisalType: 'Annual',
			startDate: '2026-03-01',
			endDate: '2026-05-31',
			userId: 140009,
			managerId: 140003,
			statusCode: 'INP',
			createUserId: 140001,
		};
		expect((await own('employee')).at(-1)).toMatchObject({ ...review, userModel: { userId: 140009 } });
		const after = await assignments('manager');
		expect(after).toHaveLength(before.length + 1);
		expect(after.at(-1)).toMatchObject({
			appraisalId,
			reviewerId: 140003,
			typeCode: 'MGR',
			asgnStatusCode: 'PEND',
			dueDate: '2026-05-31',
			userModel: { userId: 140003 },
			appraisalModel: review,
		});
		expect((await assignments('employee')).at(-1)).toMatchObject({ appraisalId, typeCode: 'SELF' });
		expect(await sandbox.control('GET', `/state/reviews/${String(appraisalId)}`)).toMatchObject(review);
	});

	it.each([
		['hr', { userId: 7 }, 409],
		['hr', { templateId: 7 }, 409],
		// Archived.
		['hr', { templateId: 18 }, 409],
		['hr', { StartDate: '2026-05-01', EndDate: '2026-04-01' }, 409],
		['hr', { AppraisalType: 'Weekly' }, 400],
		['manager', { userId: 140001 }, 401],
		['employee', {}, 401],
	] as const)('is rejected for %s with %p', async (as, wrong, status) => {
		const before = await state('reviews');
		const query = { userId: 140009, templateId: 15, ...wrong };
		expect((await call(sandbox, 'POST /api/appraisal/add', { as, query })).status).toBe(status);
		expect(await state('reviews')).toEqual(before);
	});

	it('is listed for its user; reviewers see only pending assignments', async () => {
		expect((await own('hr')).map(({ statusCode }) => statusCode)).toEqual(['COMP', 'INP']);
		expect(await own('manager')).toEqual([]);
		const pending = await assignments('hr');
		expect(pending.map(({ typeCode }) => typeCode)).toEqual(['PEER', 'SELF']);
		expect(pending[0]).toMatchObject({ appraisalModel: { userId: 140009 } });
		expect((await state('reviewAssignments')).filter(({ asgnStatusCode }) => asgnStatusCode === 'COMP')).not.toEqual(
			[],
		);
	});

	it('that is completed is listed by user, with days as epoch milliseconds', async () => {
		expect(await completed(140009)).toMatchObject([
			{ appraisalId: 2201, finalValue: 3, appraisalType: 'Probation' },
			{
				appraisalId: 2202,
				finalValue: 4,
				finalComment: 'Did more than was asked for',
				endDate: Date.parse('2026-01-26'),
				completionDate: Date.parse('2026-01-31'),
			},
		]);
		expect(await completed(140012)).toEqual([]);
		const ask = (as: Owner, targetUserId: number): ReturnType<typeof call> =>
			call(sandbox, 'GET /api/appraisal/getCompletedReviews', { as, query: { targetUserId } });
		expect((await ask('employee', 140009)).status).toBe(200);
		expect((await ask('employee', 140001)).status).toBe(401);
		expect(await ask('hr', 7)).toMatchObject({ status: 409, json: { message: 'failure' } });
	});

	it('starts from a template', async () => {
		const templates = rows(await call(sandbox, 'GET /api/appraisal/template/list'), 'data');
		expect(templates.map(({ appraisalTemplateId, name, status }) => [appraisalTemplateId, name, status])).toEqual([
			[15, 'Annual review', 'A'],
			[16, 'Mid-year review', 'A'],
			[17, 'End of probation', 'A'],
			[18, 'Annual review on paper', 'ARCHV'],
		]);
	});
});

describe('a launch in bulk', () => {
	const launch = (query: Record<string, string>, as: Owner = 'hr'): ReturnType<typeof call> =>
		call(sandbox, 'POST /api/appraisal/bulkLaunch', { as, query });

	it('starts one review per user', async () => {
		const before = await state('reviews');
		const query = { templateId: '16', userIdList: '140009, 140012,140009', startDate: '2026-01-01' };
		const flags = { endDate: '2026-06-30', importGoals: 'true', importSkills: 'N', importJobProfileSkills: '1' };
		expect(await launch({ ...query, ...flags })).toMatchObject({ status: 200, json: {} });
		const started = (await state('reviews')).slice(before.length);
		expect(started).toMatchObject(
			[140009, 140012].map((userId) => ({
				userId,
				appraisalTemplateId: 16,
				appraisalType: 'Mid-Year',
				startDate: '2026-01-01',
				endDate: '2026-06-30',
				imported: ['goals', 'jobProfileSkills'],
				statusCode: 'INP',
			})),
		);
		expect((await own('employee')).at(-1)).toMatchObject({ appraisalId: started[0]?.appraisalId });
	});

	it('accepts any name of the period', async () => {
		await launch({ templateId: '15', userIdList: '140009', reviewType: 'Quarterly' }, 'manager');
		expect((await state('reviews')).at(-1)).toMatchObject({ appraisalType: 'Quarterly', createUserId: 140003 });
	});

	it.each<[Owner, Record<string, string>, number]>([
		['hr', { userIdList: '' }, 400],
		['hr', { userIdList: '140009;140012' }, 400],
		['hr', { userIdList: '140009,7' }, 400],
		['hr', { templateId: '18' }, 400],
		['hr', { templateId: '' }, 400],
		['hr', { importGoals: 'maybe' }, 400],
		['hr', { startDate: '2026-05-01', endDate: '2026-04-01' }, 400],
		['hr', { startDate: 'soon' }, 400],
		['hr', { endDate: '2026-02-30' }, 400],
		['hr', { reviewType: ' ' }, 400],
		['hr', { userIdList: '1.40009e5' }, 400],
		['hr', { templateId: 'fifteen' }, 400],
		['manager', { userIdList: '140009,140001' }, 401],
	])('is rejected completely for %s with %p', async (as, wrong, status) => {
		const before = await state('reviews');
		expect((await launch({ templateId: '15', userIdList: '140009', ...wrong }, as)).status).toBe(status);
		expect(await state('reviews')).toEqual(before);
	});
});

import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, record, rows, type CallOptions, type Json } from './callClayHr.mts';
import { newPosition } from './newPosition.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02', undocumentedFields: true })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

const listed = async (query: Record<string, string | number> = {}): Promise<Json[]> =>
	rows(await call(sandbox, 'GET /api/v3/position/list', { query }), 'data');
const state = (): Promise<Json[]> => sandbox.control<Json[]>('GET', '/state/positions');
const view = async (positionid: number): Promise<Json> =>
	record(await call(sandbox, 'GET /api/v3/position/view', { query: { positionid } }));

const save = (query: Record<string, string | number>, options: CallOptions = {}): ReturnType<typeof call> =>
	call(sandbox, 'POST /api/v3/position/save', { ...options, query });

describe('positions', () => {
	it('are created, listed and viewed', async () => {
		const more = { description: 'Looks after the roof', departmentId: '37', locationid: 15, recruiterId: 140004 };
		const { status, json } = await save({
			...newPosition,
			...more,
			approvalFlowId: 21,
			profileid: 501,
			projectid: 1202,
		});
		expect({ status, json }).toEqual({ status: 200, json: { message: 'successful' } });
		expect(await listed({ search: 'grd-' })).toMatchObject([
			{
				positionId: 724,
				positionUID: 'GRD-1',
				positionName: 'Gardener',
				noOfOpenings: 2,
				positionStatus: 'OPEN',
				publishStatus: 'pub',
				hiringFunnelName: 'Internal funnel',
				positionDescription: 'Looks after the roof',
				applicantsCount: 0,
				positionCreatets: '2026-03-02',
			},
		]);
		expect(await view(724)).toMatchObject({
			data: {
				...newPosition,
				positionid: 724,
				recruiterModel: { userId: 140004 },
				departmentModel: { departmentId: 37 },
				locationModel: { locationName: 'Berlin' },
				projectModel: { projectId: 1202 },
				profileid: 501,
				positionApprovalLevelList: [{ approvalId: 2101 }, { approvalId: 2102 }],
			},
			CandidateList: [],
			candidateApplicationFunnelStatusModel: [{ statusName: 'Applied' }, {}, {}, { statusName: 'Rejected' }],
		});
	});

	it('are updated by an existing code, only with the sent values', async () => {
		await save({ ...newPosition, description: 'Looks after the roof' });
		expect((await save({ ...newPosition, name: 'Head Gardener', status: 'HOLD' })).status).toBe(200);
		expect((await state()).filter(({ positionUID }) => positionUID === 'GRD-1')).toMatchObject([
			{ positionId: 724, name: 'Head Gardener', status: 'HOLD', description: 'Looks after the roof' },
		]);
	});

	it.each<[string, number, Record<string, string | number>]>([
		['an unknown funnel', 409, { funnelId: 7 }],
		['an unknown approval flow', 409, { approvalFlowId: 7 }],
		['an unknown org unit', 409, { departmentId: '7' }],
		['an org unit that is no number', 400, { departmentId: 'Sales' }],
		['an unknown location', 409, { locationid: 7 }],
		['an unknown job profile', 409, { profileid: 7 }],
		['an unknown project', 409, { projectid: 7 }],
		['an unknown recruiter', 409, { recruiterId: 7 }],
		['an end before the beginning', 409, { dateClose: '2026-03-08' }],
		['a date in words', 400, { dateOpen: 'tomorrow' }],
		['nobody wanted', 400, { count: 0 }],
	])('are rejected with %s', async (_what, status, wrong) => {
		const before = await state();
		expect((await save({ ...newPosition, ...wrong })).status).toBe(status);
		expect(await state()).toEqual(before);
	});

	it('have pages from 0', async () => {
		const ids = (await state()).map(({ positionId }) => positionId);
		expect((await listed()).map(({ positionId }) => positionId)).toEqual(ids.slice(0, 20));
		expect((await listed({ page: 1 })).map(({ positionId }) => positionId)).toEqual(ids.slice(20));
		expect(await listed({ page: 2 })).toEqual([]);
	});

	it('include their candidates', async () => {
		const applications = await sandbox.control<Json[]>('GET', '/state/applications');
		for (const { positionId, applicantsCount } of await listed()) {
			const own = applications.filter((application) => application.positionId === positionId);
			expect(applicantsCount).toBe(own.length);
		}
		const { CandidateList } = await view(700);
		const own = applications.filter(({ positionId }) => positionId === 700);
		expect(own.length).toBeGreaterThan(1);
		expect(CandidateList).toMatchObject(own.map(({ recruitId }) => ({ recruitId })));
	});

	it('are rejected if they do not exist, and for users without permission', async () => {
		const query = { positionid: 7 };
		expect(await call(sandbox, 'GET /api/v3/position/view', { query })).toMatchObject({
			status: 404,
			json: { message: 'not found' },
		});
		expect((await call(sandbox, 'GET /api/v3/position/list', { as: 'employee' })).status).toBe(401);
		expect((await save(newPosition, { as: 'manager' })).status).toBe(401);
	});
});

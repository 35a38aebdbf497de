import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, isJson, rows, type Json } from './callClayHr.mts';
import { newPosition } from './newPosition.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02' })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

const state = (): Promise<Json[]> => sandbox.control<Json[]>('GET', '/state/positions');

describe('the job board', () => {
	it('shows open public positions without a key', async () => {
		const board = async (): Promise<Json[]> =>
			rows(
				await call(sandbox, 'GET /job-board/position/api/getpositions/', { as: 'nobody', query: { status: 'OPEN' } }),
				'positionModelList',
			);
		const before = await board();
		const isPublic = ({ status, accessLevel }: Json): boolean => status === 'OPEN' && accessLevel === 'pub';
		expect(before.map(({ positionid }) => positionid)).toEqual(
			(await state()).filter(isPublic).map(({ positionId }) => positionId),
		);
		await call(sandbox, 'POST /api/v3/position/save', { query: newPosition });
		expect((await board()).at(-1)).toMatchObject({ positionUID: 'GRD-1', datePublish: '2026-03-09' });
		await call(sandbox, 'POST /api/v3/position/save', { query: { ...newPosition, accessLevel: 'pvt' } });
		expect(await board()).toEqual(before);
	});

	it('lists the locations of its positions', async () => {
		const query = { type: 'location' };
		const places = rows(
			await call(sandbox, 'GET /job-board/lookup/api/getLookupData', { as: 'nobody', query }),
			'lookupData',
		);
		expect(places).toContainEqual({ id: 12, name: 'Boston' });
		const published = rows(
			await call(sandbox, 'GET /job-board/position/api/getpositions/', { as: 'nobody' }),
			'positionModelList',
		);
		const used = published.map(({ locationModel }) => (isJson(locationModel) ? locationModel.locationId : null));
		expect(new Set(places.map(({ id }) => id))).toEqual(new Set(used));
	});
});

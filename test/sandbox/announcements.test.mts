import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, record, rows, type Answered, type CallOptions, type Json } from './callClayHr.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02' })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

const failure = { status: 409, json: { message: 'Failure' } };
const read = (announcementId: number, as: CallOptions['as'] = 'hr'): Promise<Answered> =>
	call(sandbox, `GET /api/announcement/${announcementId}`, { as });
const create = (query: Record<string, string>, as: CallOptions['as'] = 'hr'): Promise<Answered> =>
	call(sandbox, 'POST /api/announcement/create', { as, query });
const edit = (query: Record<string, string | number>, as: CallOptions['as'] = 'hr'): Promise<Answered> =>
	call(sandbox, 'PUT /api/announcement/edit', { as, query });

describe('announcements', () => {
	it('are created and read; the text is spelled desciption', async () => {
		const created = record(await create({ title: 'Picnic', description: 'On Sunday' }));
		expect(created).toEqual({ annId: 414, message: 'Announcement Created Successfully.' });
		expect((await read(414, 'employee')).json).toMatchObject({
			data: {
				announcementModel: {
					annId: 414,
					title: 'Picnic',
					desciption: 'On Sunday',
					url: null,
					status: 'A',
					userModel: { userId: 140001 },
				},
				departmentIdList: [],
			},
		});
	});

	it('are updated; a missing URL stays unchanged', async () => {
		const change = { annId: 410, title: 'Trains', desciption: 'Trains only.', status: 'I' };
		expect(await edit(change)).toMatchObject({ status: 200, json: { message: 'Announcement Edit Successfully.' } });
		expect((await read(410)).json).toMatchObject({
			data: { announcementModel: { ...change, url: 'https://www.example.com/travel' } },
		});
		const url = 'https://www.example.com/trains';
		await edit({ ...change, url });
		expect(await sandbox.control('GET', '/state/announcements/410')).toMatchObject({ url, status: 'I' });
	});

	it('need title, text and status for an update', async () => {
		const change: Json = { annId: 410, title: 'Trains', desciption: 'Trains only.', status: 'A' };
		for (const missing of ['annId', 'title', 'desciption', 'status']) {
			const rest = Object.entries(change).filter(([name]) => name !== missing);
			const query = Object.fromEntries(rest.map(([name, value]) => [name, String(value)]));
			expect(await edit(query)).toMatchObject({ status: 400 });
		}
		expect(await edit({ annId: 410, title: 'A', description: 'B', status: 'A' })).toMatchObject({ status: 400 });
	});

	it('are written by HR; only HR sees drafts and archived ones', async () => {
		expect(await create({ title: 'Picnic', description: 'On Sunday' }, 'manager')).toMatchObject({ status: 401 });
		const change = { annId: 410, title: 'Trains', desciption: 'Trains only.', status: 'A' };
		expect(await edit(change, 'employee')).toMatchObject({ status: 401 });
		for (const id of [412, 413]) {
			expect(await read(id, 'employee')).toMatchObject({ status: 401 });
			expect(await read(id)).toMatchObject({ status: 200 });
		}
	});

	it('that do not exist are rejected', async () => {
		expect(await read(7)).toMatchObject(failure);
		expect(await edit({ annId: 7, title: 'A', desciption: 'B', status: 'A' })).toMatchObject(failure);
		expect(await call(sandbox, 'GET /api/attachment/list/7')).toMatchObject(failure);
	});

	it('have files or none', async () => {
		const files = rows(await call(sandbox, 'GET /api/attachment/list/410'), 'data');
		expect(files.map(({ filename, annId }) => [filename, annId])).toEqual([
			['travel policy.pdf', 410],
			['route.png', 410],
		]);
		expect(rows(await call(sandbox, 'GET /api/attachment/list/411'), 'data')).toEqual([]);
		expect(await call(sandbox, 'GET /api/attachment/list/412', { as: 'employee' })).toMatchObject({ status: 401 });
	});
});

import { createHash } from 'node:crypto';
import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, rows, type Json } from './callClayHr.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02' })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

const resume = 'POST /api/v3/candidate/resume/';
const uploads = (): Promise<Json[]> => sandbox.control<Json[]>('GET', '/state/uploads');

/** A form with one file, as a browser sends it. */
function formWith(bytes: Uint8Array<ArrayBuffer>, fileName: string, type = 'application/pdf'): FormData {
	const form = new FormData();
	form.append('file', new Blob([bytes], { type }), fileName);
	return form;
}

const everyByte = Buffer.concat([Buffer.from('%PDF-1.7\r\n'), Buffer.from(Array.from({ length: 256 }, (_, at) => at))]);

it.each(['resume.pdf', 'Łukasz 履歴書 “final”.pdf', 'the "last" one.pdf'])(
	'a resume called %s is stored',
	async (name) => {
		const { status, json } = await call(sandbox, resume, { body: formWith(everyByte, name) });
		expect({ status, json }).toEqual({ status: 200, json: { message: 'success' } });
		const sha256 = createHash('sha256').update(everyByte).digest('hex');
		expect(await uploads()).toMatchObject([
			{
				kind: 'resume',
				ownerId: 30546,
				file: { fileName: name, mimeType: 'application/pdf', size: 266, sha256 },
			},
		]);
		const query = { search: name.replace('.pdf', '') };
		expect(rows(await call(sandbox, 'GET /api/v3/candidate/list', { query }), 'data')).toMatchObject([
			{ recruitId: 30546, source: 'Resume', email: null },
		]);
		await sandbox.control('POST', '/reset', {});
		expect(await uploads()).toEqual([]);
	},
);

it('a resume that is not a PDF creates no candidate', async () => {
	const { status } = await call(sandbox, resume, { body: formWith(Buffer.from('Dear all'), 'letter.pdf') });
	expect(status).toBe(400);
	expect(await uploads()).toEqual([]);
	expect(await sandbox.control<Json[]>('GET', '/state/candidates')).toHaveLength(45);
	expect((await call(sandbox, resume, { body: formWith(everyByte, 'resume.pdf'), as: 'employee' })).status).toBe(401);
});

it('a picture is stored for its user', async () => {
	const form = formWith(Buffer.from([137, 80, 78, 71]), 'me.png', 'image/png');
	form.append('userid', '140009');
	expect((await call(sandbox, 'POST /api/user/uploadpicture', { body: form, as: 'employee' })).status).toBe(201);
	expect(await uploads()).toMatchObject([
		{ kind: 'picture', ownerId: 140009, file: { fileName: 'me.png', mimeType: 'image/png', size: 4 } },
	]);
});

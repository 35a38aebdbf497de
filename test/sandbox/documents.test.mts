import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, record, rows, type CallOptions, type Json } from './callClayHr.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02' })));
afterAll(() => sandbox.close());

const library = async (as: CallOptions['as'] = 'hr'): Promise<Json[]> =>
	rows(await call(sandbox, 'GET /api/documentLibrary', { as }), 'data');
const download = async (fileName: string): Promise<Buffer> =>
	Buffer.from(
		String(record(await call(sandbox, 'GET /api/attachment/download', { query: { fileName } })).data),
		'base64',
	);

describe('the document library', () => {
	it('lists files with folder and size, without files of announcements', async () => {
		const files = await library();
		expect(files.map(({ filename, fileExtn, folder }) => [filename, fileExtn, folder])).toEqual([
			['handbook.pdf', 'pdf', 'Policies'],
			['logo.png', 'png', 'Brand'],
			['welcome.txt', 'txt', 'Onboarding'],
			['salary bands.pdf', 'pdf', 'HR only'],
		]);
		for (const { filename, size } of files) expect((await download(String(filename))).length).toBe(size);
	});

	it('shows confidential files to HR only', async () => {
		expect((await library('employee')).map(({ access }) => access)).toEqual(['PUB', 'PUB', 'PUB']);
		const query = { fileName: 'salary bands.pdf' };
		expect(await call(sandbox, 'GET /api/attachment/download', { as: 'manager', query })).toMatchObject({
			status: 401,
		});
		expect((await call(sandbox, 'GET /api/attachment/download', { query })).status).toBe(200);
	});
});

describe('a download', () => {
	it('returns the bytes, by stored name or file name', async () => {
		const documents = await sandbox.control<Json[]>('GET', '/state/documents');
		expect(documents).toHaveLength(6);
		for (const { storageId, contentBase64 } of documents)
			expect((await download(String(storageId))).toString('base64')).toBe(contentBase64);
		expect((await download('welcome.txt')).toString('utf8')).toContain('Grüße');
	});

	it('returns a PDF with a correct table of contents', async () => {
		const text = (await download('handbook.pdf')).toString('latin1');
		const [start] = /(?<=startxref\n)\d+/.exec(text) ?? [];
		expect(text.slice(Number(start))).toMatch(/^xref\n0 6\n0000000000 65535 f \n/);
		const places = [...text.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, place]) => Number(place));
		expect(places.map((place) => text.slice(place, place + 7))).toEqual([1, 2, 3, 4, 5].map((id) => `${id} 0 obj`));
		const [, length = '', stream = ''] = /\/Length (\d+) >>\nstream\n(.*)\nendstream/.exec(text) ?? [];
		expect(stream).toHaveLength(Number(length));
	});

	it('returns an eight by eight PNG', async () => {
		const picture = await download('logo.png');
		expect(picture.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
		expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([8, 8]);
		expect(picture.subarray(-8, -4).toString()).toBe('IEND');
	});

	it("of an announcement's files is for users who see the announcement", async () => {
		const statusFor = async (as: CallOptions['as']): Promise<number> =>
			(await call(sandbox, 'GET /api/attachment/download', { as, query: { fileName: 'travel policy.pdf' } })).status;
		expect([await statusFor('employee'), await statusFor('hr')]).toEqual([200, 200]);
		const draft = { annId: 410, title: 'Travel policy', desciption: 'Not yet', status: 'D' };
		expect((await call(sandbox, 'PUT /api/announcement/edit', { query: draft })).status).toBe(200);
		expect([await statusFor('employee'), await statusFor('manager'), await statusFor('hr')]).toEqual([401, 401, 200]);
		await call(sandbox, 'PUT /api/announcement/edit', { query: { ...draft, status: 'A' } });
		expect(await statusFor('employee')).toBe(200);
	});

	it('of a missing file fails', async () => {
		expect(await call(sandbox, 'GET /api/attachment/download', { query: { fileName: 'other.pdf' } })).toMatchObject({
			status: 409,
			json: { message: 'failure' },
		});
	});
});

import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call } from './callClayHr.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02' })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

describe('uploadpicture', () => {
	it("sets the user's picture", async () => {
		const form = new FormData();
		form.append('file', new Blob(['not really a picture']), 'me.png');
		form.append('userid', '140009');
		const { status, json } = await call(sandbox, 'POST /api/user/uploadpicture', { body: form, as: 'employee' });
		expect({ status, json }).toMatchObject({ status: 201, json: { imageName: 'p_140009.png', message: 'successful' } });
		expect(await sandbox.control('GET', '/state/users/140009')).toMatchObject({ imageName: 'p_140009.png' });
		form.set('userid', '140001');
		expect((await call(sandbox, 'POST /api/user/uploadpicture', { body: form, as: 'employee' })).status).toBe(403);
	});

	it('needs the file', async () => {
		const form = new FormData();
		form.append('userid', '140009');
		expect((await call(sandbox, 'POST /api/user/uploadpicture', { body: form })).status).toBe(400);
		expect(await sandbox.control('GET', '/violations')).toMatchObject([
			{ details: ['body.file: the file is missing'] },
		]);
	});
});

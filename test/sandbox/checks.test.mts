import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, type CallOptions, type Json } from './callClayHr.mts';
import { textLike } from './matchers.mts';

const badFormat = { message: "Please verify the data parameters' format." };
let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02' })));
beforeEach(() => sandbox.control('DELETE', '/violations'));
afterAll(() => sandbox.close());

const violations = (): Promise<Json[]> => sandbox.control<Json[]>('GET', '/violations');

describe('D a request that does not match the description', () => {
	const leave = { leaveId: 990101, status: 'AP' };
	const wrong: [string, string, CallOptions, RegExp][] = [
		['an unknown query parameter', 'GET /api/users', { query: { pagesize: 5 } }, /^query: .*\(pagesize\)$/],
		['a known name in another letter case', 'GET /api/user/', { query: { userId: 140001 } }, /userI[dD]/],
		['text instead of a number', 'GET /api/users', { query: { page: 'two' } }, /^query\.page: must be integer/],
		['a missing parameter', 'GET /api/user/', {}, /userID/],
		['a code that is none', 'GET /api/process/leave', { query: { ...leave, status: 'YES' } }, /^query\.status: .*AP/],
		[
			'a day that does not exist',
			'GET /api/users',
			{ query: { startDateAfter: '2026-02-30' } },
			/^query\.startDateAfter: must match format/,
		],
		['a day in another form', 'GET /api/users', { query: { startDateAfter: '03/02/2026' } }, /^query\.startDateAfter/],
		[
			'an unknown key in a body',
			'POST /api/leaverequest',
			{ body: { date: '2026-03-02', days: 2 } },
			/^body: .*\(days\)$/,
		],
		[
			'a wrong type in a body',
			'POST /api/leaverequest',
			{ body: { date: '2026-03-02', numberOfDays: '2' } },
			/^body\.numberOfDays: must be/,
		],
		['a missing key in a body', 'POST /api/leaverequest', { body: { description: 'x' } }, /^body: .*date/],
		[
			'an object instead of a list',
			'POST /api/address/save',
			{ query: { userID: 140001 }, body: { city: 'Oslo' } },
			/^body: must be array/,
		],
		['no body', 'POST /api/leaverequest', {}, /requestBody/],
		[
			'a body where none is documented',
			'POST /api/user/add',
			{ query: { firstName: 'A', email: 'a@example.com' }, body: { lastName: 'B' } },
			/^body: this call is documented without/,
		],
		[
			'a body of another type',
			'POST /api/leaverequest',
			{ body: { date: '2026-03-02' }, headers: { 'content-type': 'text/plain' } },
			/^body: must be application\/json/,
		],
	];

	it.each(wrong)('is rejected and recorded: %s', async (_what, operation, options, detail) => {
		const before = Date.now();
		const { status, json } = await call(sandbox, operation, options);
		expect({ status, json }).toEqual({ status: 400, json: badFormat });
		const [method, path] = operation.split(' ');
		const [violation, ...others] = await violations();
		expect(others).toEqual([]);
		expect(violation).toMatchObject({
			kind: 'request',
			method,
			path: `/rm${String(path)}`,
			operationId: textLike(/./s),
		});
		expect(violation?.details).toEqual(expect.arrayContaining([textLike(detail)]));
		expect(Date.parse(String(violation?.time))).toBeGreaterThanOrEqual(before);
	});

	it('is rejected if its JSON is invalid', async () => {
		const headers = { 'content-type': 'application/json', 'x-api-key': 'sandbox-hr-key', userid: '140001' };
		const response = await fetch(`${sandbox.url}/rm/api/leaverequest`, { method: 'POST', headers, body: '{"date":' });
		expect(response.status).toBe(400);
		expect((await violations())[0]?.details).toEqual(expect.arrayContaining([textLike(/^body: is not valid JSON/)]));
	});

	it('is rejected if a parameter is repeated', async () => {
		const headers = { 'x-api-key': 'sandbox-hr-key', userid: '140001' };
		expect((await fetch(`${sandbox.url}/rm/api/users?page=1&page=2`, { headers })).status).toBe(400);
	});

	it('changes nothing', async () => {
		const before = await sandbox.control('GET', '/state/leaveRequests');
		await call(sandbox, 'GET /api/process/leave', { query: { ...leave, extra: 1 } });
		expect(await sandbox.control('GET', '/state/leaveRequests')).toEqual(before);
	});

	it('differs from a valid one', async () => {
		await call(sandbox, 'GET /api/users', { query: { page: '1', status: 'A', startDateAfter: '2020-02-29' } });
		expect(await violations()).toEqual([]);
	});
});

describe('D an unknown path', () => {
	it.each(['GET /api/user', 'GET /api/users/', 'GET /resource', 'GET /api/nothing', 'PATCH /api/users', 'GET /goal'])(
		'of the API gives plain text with 404: %s',
		async (operation) => {
			const { status, text, headers } = await call(sandbox, operation);
			expect({ status, text }).toEqual({ status: 404, text: 'Resource Path not found.' });
			expect(headers.get('content-type')).toMatch(/^text\/plain/);
		},
	);

	it.each(['GET /user/view/140001', 'GET /', 'GET /job-board-of-old', 'POST /login'])(
		'of the web application gives the login page: %s',
		async (operation) => {
			const { status, text, headers } = await call(sandbox, operation, { as: 'nobody' });
			expect(status).toBe(200);
			expect(headers.get('content-type')).toMatch(/^text\/html/);
			expect(text).toMatch(/^<!DOCTYPE html>.*Log in/s);
		},
	);
});

describe('D a response that does not match the description', () => {
	it('is reported as a defect of the sandbox', async () => {
		const broken = await openSandbox({
			// One of the few operations that respond with their example.
			examples: { 'GET /verify/device': { message: ['no text'] } },
		});
		const { status, json } = await call(broken, 'GET /verify/device', { query: { deviceUUID: 'A1' } });
		expect(status).toBe(500);
		expect(json).toEqual({
			message: textLike(/^Sandbox defect: .*GET \/rm\/verify\/device.*message/),
		});
		const [defect] = await broken.control<Json[]>('GET', '/violations');
		expect(defect).toMatchObject({ kind: 'response', method: 'GET', path: '/rm/verify/device' });
		expect(defect?.details).toEqual(expect.arrayContaining([textLike(/message/)]));
		await broken.close();
	});
});

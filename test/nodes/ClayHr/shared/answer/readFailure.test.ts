import { readFailure } from '../../../../../nodes/ClayHr/shared/answer/readFailure';

const json = { 'content-type': 'application/json' };

describe('a good answer', () => {
	it.each([
		['a bare list', 200, []],
		['an envelope', 200, { code: 1, data: [], message: 'Success' }],
		['nothing', 204, ''],
		['an empty body', 200, ''],
		['created', 201, { message: 'User created' }],
	])('%s is left alone', (_what, statusCode, body) => {
		expect(readFailure({ statusCode, headers: json, body })).toBeUndefined();
	});
});

describe('a refusal', () => {
	it.each([
		[400, "ClayHR did not accept the input: That's why"],
		[401, "ClayHR refused access: That's why"],
		[403, "ClayHR does not allow this: That's why"],
		[404, "ClayHR did not find it: That's why"],
		[409, "ClayHR could not carry this out: That's why"],
		[429, "ClayHR is receiving too many requests: That's why"],
		[500, "ClayHR is not able to answer now (status 500): That's why"],
	])('with status %d keeps the words of ClayHR and says what to do', (statusCode, message) => {
		const report = readFailure({ statusCode, headers: json, body: { message: "That's why" } });
		expect(report).toMatchObject({ message, status: statusCode });
		expect(report?.description).toMatch(/\w{3}.*\./);
		expect(`${String(report?.message)} ${String(report?.description)}`).not.toMatch(/error|problem|failure|mistake/i);
	});

	it('is read from plain text and from an empty body', () => {
		expect(readFailure({ statusCode: 404, headers: {}, body: 'Resource Path not found.' })?.message).toBe(
			'ClayHR did not find it: Resource Path not found.',
		);
		expect(readFailure({ statusCode: 400, headers: json, body: {} })?.message).toBe('ClayHR did not accept the input');
	});

	it.each([{ code: -1 }, { success: false }])('can come with status 200 and %p', (outcome) => {
		expect(readFailure({ statusCode: 200, headers: json, body: { ...outcome, message: 'failure' } })?.message).toBe(
			'ClayHR could not carry this out: failure',
		);
	});

	it('is seen in a web page, a redirect and text that is not JSON', () => {
		const page = '<!DOCTYPE html><html><body>Log in</body></html>';
		const webPage = 'ClayHR answered with a web page instead of data';
		expect(readFailure({ statusCode: 200, headers: { 'content-type': 'text/html' }, body: 'Log in' })?.message).toBe(
			webPage,
		);
		expect(readFailure({ statusCode: 200, headers: {}, body: page })?.message).toBe(webPage);
		expect(readFailure({ statusCode: 302, headers: { location: '/rm/login' }, body: '' })?.message).toBe(webPage);
		expect(readFailure({ statusCode: 200, headers: json, body: '[{"userId":' })?.message).toBe(
			"ClayHR's answer can't be read",
		);
	});

	it('tells how long to wait, in seconds or as a date', () => {
		const wait = (value: string) =>
			readFailure({ statusCode: 429, headers: { 'retry-after': value }, body: '' })?.retryAfterMs;
		expect(wait('7')).toBe(7000);
		jest.useFakeTimers({ now: Date.parse('2026-03-02T08:00:00Z') });
		expect(wait('Mon, 02 Mar 2026 08:01:00 GMT')).toBe(60_000);
		expect(wait(new Date(0).toUTCString())).toBe(0);
		jest.useRealTimers();
		expect(wait('later')).toBeUndefined();
	});
});

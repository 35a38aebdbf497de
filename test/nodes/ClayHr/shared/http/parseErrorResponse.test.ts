import { parseErrorResponse, reportMissingRecord } from '../../../../../nodes/ClayHr/shared/http/parseErrorResponse';

const json = { 'content-type': 'application/json' };

describe('D a successful response', () => {
	it.each([
		['a bare list', 200, []],
		['an envelope', 200, { code: 1, data: [], message: 'Success' }],
		['nothing', 204, ''],
		['an empty body', 200, ''],
		['created', 201, { message: 'User created' }],
	])('%s is accepted', (_what, statusCode, body) => {
		expect(parseErrorResponse({ statusCode, headers: json, body })).toBeUndefined();
	});
});

describe('D an error response', () => {
	it.each([
		[400, "ClayHR did not accept the input (400: That's why)"],
		[401, "ClayHR refused access (401: That's why)"],
		[403, "ClayHR does not allow this (403: That's why)"],
		[404, "ClayHR did not find it (404: That's why)"],
		[409, "ClayHR rejected the request (409: That's why)"],
		[429, "ClayHR is receiving too many requests (429: That's why)"],
		[500, "ClayHR is not able to answer now (500: That's why)"],
	])("with status %d has ClayHR's message and advice", (statusCode, message) => {
		const report = parseErrorResponse({ statusCode, headers: json, body: { message: "That's why" } });
		expect(report).toMatchObject({ message, status: statusCode });
		expect(report?.description).toMatch(/\w{3}.*\./);
		expect(`${String(report?.message)} ${String(report?.description)}`).not.toMatch(/error|problem|failure|mistake/i);
	});

	it('is read from plain text and from an empty body', () => {
		expect(parseErrorResponse({ statusCode: 404, headers: {}, body: 'Resource Path not found.' })?.message).toBe(
			'ClayHR did not find it (404: Resource Path not found)',
		);
		expect(parseErrorResponse({ statusCode: 400, headers: json, body: {} })?.message).toBe(
			'ClayHR did not accept the input (400)',
		);
	});

	it.each([
		['It is busy.', 'It is busy'],
		['Wait. It is busy.', 'Wait. It is busy'],
		['Wait...', 'Wait...'],
		['Why?', 'Why?'],
	])('ends the words %p without a full stop', (said, shown) => {
		const report = parseErrorResponse({ statusCode: 500, headers: json, body: { message: said } });
		expect(report?.message).toBe(`ClayHR is not able to answer now (500: ${shown})`);
		expect(reportMissingRecord(said, String).message).toBe(`ClayHR did not find it (${shown})`);
	});

	it.each([
		[{ code: -1, message: "That's why" }],
		[{ message: "Error: That's why" }],
		[{ message: '', error: "That's why" }],
		[{ error: { message: "That's why" }, data: null }],
		[{ errors: ["That's why", { message: 'and why not' }, 7] }],
	])('may have status 200 and %j', (body) => {
		const report = parseErrorResponse({ statusCode: 200, headers: json, body });
		expect(report?.status).toBe(200);
		expect(report?.message).toMatch(/^ClayHR rejected the request \(200: .*That's why/);
	});

	it('may have status 200 and the body "false"', () => {
		const report = parseErrorResponse({ statusCode: 200, headers: json, body: false });
		expect(report?.message).toBe('ClayHR rejected the request (200)');
	});

	it('is detected in a web page, a redirect and text that is not JSON', () => {
		const page = '<!DOCTYPE html><html><body>Log in</body></html>';
		const webPage = 'ClayHR answered with a web page instead of data (200)';
		expect(
			parseErrorResponse({ statusCode: 200, headers: { 'content-type': 'text/html' }, body: 'Log in' })?.message,
		).toBe(webPage);
		expect(parseErrorResponse({ statusCode: 200, headers: {}, body: page })?.message).toBe(webPage);
		expect(parseErrorResponse({ statusCode: 302, headers: { location: '/rm/login' }, body: '' })?.message).toBe(
			'ClayHR answered with a web page instead of data (302)',
		);
	});

	it.each([
		['its beginning', '[{"userId":', '200: [{"userId":'],
		['100 letters of it', `It works! ${'x'.repeat(5000)}`, `200: It works! ${'x'.repeat(90)}`],
		['no control characters', 'Down\u0000\u001b[31m\r\n until\u202e Monday', '200: Down [31m  until  Monday'],
		['no API key, even across the end', `${'x'.repeat(95)} key-of-ada`, `200: ${'x'.repeat(95)} (API`],
		['nothing of a text that names a secret field', '[{"passwordHash":"abc', '200'],
		['nothing of a text without a visible character', '\u0000\u0007', '200'],
	])('shows of a text that is not JSON: %s', (_what, body, shown) => {
		const redact = (text: string) => text.replaceAll('key-of-ada', '(API key)');
		expect(parseErrorResponse({ statusCode: 200, headers: json, body }, redact)?.message).toBe(
			`ClayHR's answer can't be read (${shown})`,
		);
	});

	it('has the Retry-After time', () => {
		const headers = { ...json, 'retry-after': '7' };
		expect(parseErrorResponse({ statusCode: 429, headers, body: '' })?.retryAfterMs).toBe(7000);
	});
});

describe('an error page', () => {
	const page = (title: string) => `<!DOCTYPE html><html><head><title>${title}</title></head><body>Oops</body></html>`;
	const html = { 'content-type': 'text/html', 'retry-after': '3' };

	it.each([
		[400, '400 Bad Request', 'ClayHR did not accept the input (400: Bad Request)'],
		[401, '401 Unauthorized', 'ClayHR refused access (401: Unauthorized)'],
		[
			413,
			'413 Request Entity Too Large',
			"The request is too large for ClayHR's server (413: Request Entity Too Large)",
		],
		[414, '414 Request-URI Too Long', "The request is too long for ClayHR's server (414: Request-URI Too Long)"],
		[429, '429 Too Many Requests', 'ClayHR is receiving too many requests (429: Too Many Requests)'],
		[431, '431 Header Too Large', "The request is too long for ClayHR's server (431: Header Too Large)"],
		[500, 'HTTP Status 500 – Internal', 'ClayHR is not able to answer now (500: Internal)'],
		[502, '502 Bad Gateway', 'ClayHR is not able to answer now (502: Bad Gateway)'],
		[503, '503 Unavailable', 'ClayHR is not able to answer now (503: Unavailable)'],
		[504, '504 Gateway Time-out', 'ClayHR is not able to answer now (504: Gateway Time-out)'],
	])('with status %d has the meaning of its status and the Retry-After time', (statusCode, title, message) => {
		const report = parseErrorResponse({ statusCode, headers: html, body: page(title) });
		expect(report).toMatchObject({ message, status: statusCode, retryAfterMs: 3000, isUnknownPath: false });
		expect(report?.description).not.toMatch(/company URL/);
	});

	// Gateways, firewalls and proxies send these. Waiting changes nothing.
	it.each([
		[405, 'ClayHR does not take this request (405: Why)'],
		[406, 'ClayHR does not take this request (406: Why)'],
		[407, 'The proxy refused access (407: Why)'],
		[410, 'ClayHR no longer has this (410: Why)'],
		[415, 'ClayHR does not take this request (415: Why)'],
		[418, 'ClayHR does not take this request (418: Why)'],
		[422, 'ClayHR did not accept the values (422: Why)'],
		[451, 'ClayHR refused this for legal reasons (451: Why)'],
	])('with status %d does not say that ClayHR will answer later', (statusCode, message) => {
		const report = parseErrorResponse({ statusCode, headers: html, body: page('Why') });
		expect(report?.message).toBe(message);
		expect(report?.description).not.toMatch(/later/);
	});

	it('with status 407 names the settings of the proxy', () => {
		const report = parseErrorResponse({ statusCode: 407, headers: html, body: page('Why') });
		expect(report?.description).toContain('Proxy under Request Options');
	});

	it('with status 408 says to try again', () => {
		const report = parseErrorResponse({ statusCode: 408, headers: html, body: page('Why') });
		expect(report?.description).toContain('Try again later');
	});

	it('with status 404 means that the path is unknown', () => {
		const report = parseErrorResponse({ statusCode: 404, headers: html, body: page('HTTP Status 404 – Not Found') });
		expect(report).toMatchObject({ status: 404, isUnknownPath: true });
		expect(report?.description).toMatch(/company URL/);
	});
});

describe("D ClayHR's message", () => {
	const message = (said: string, redact?: (text: string) => string) =>
		parseErrorResponse({ statusCode: 409, headers: json, body: { message: said } }, redact)?.message;

	it('is redacted before it is shortened, so that no part of the key is left', () => {
		const redact = (text: string) => text.split('secret-key').join('(API key)');
		expect(message(`${'x'.repeat(495)}secret-key and more`, redact)).toBe(
			`ClayHR rejected the request (409: ${'x'.repeat(495)}(API)`,
		);
	});

	it.each(['\n2026-11-29 ERROR forged', '\u001b[31mred', '\u202egnp', 'zero\u200bwidth', 'line\u2028two'])(
		'loses unprintable characters: %j',
		(said) => {
			expect(message(`a${said}b`)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
			expect(message(`a${said}b`)).toMatch(/: a.*b\)$/);
		},
	);

	it('is left out if it is empty', () => {
		expect(message(' \u0000 ')).toBe('ClayHR rejected the request (409)');
	});
});

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
		[{ message: '', error: "That's why" }],
		[{ error: { message: "That's why" }, data: null }],
		[{ errors: ["That's why", { message: 'and why not' }, 7] }],
	])('may have status 200 and %j', (body) => {
		const report = parseErrorResponse({ statusCode: 200, headers: json, body });
		expect(report?.status).toBe(200);
		expect(report?.message).toMatch(/^ClayHR rejected the request \(200: .*That's why/);
	});

	it.each([false, true])('may have status 200 and words only (change: %j)', (changesData) => {
		const body = { message: "Error: That's why" };
		const report = parseErrorResponse({ statusCode: 200, headers: json, body }, undefined, changesData);
		expect(report).toMatchObject({ status: 200, isUnreadable: true });
		expect(report?.message).toBe("ClayHR answered with words instead of data (200: Error: That's why)");
	});

	const spring = { timestamp: 1715587200000, status: 404, error: 'Not Found', path: '/rm/api/skills' };

	it.each([
		[404, { message: 'Resource Path not found.' }, true, true],
		[404, { message: 'Resource Path not found: /api/skills' }, true, true],
		[200, { message: 'Resource Path not found.' }, true, true],
		[404, { ...spring, message: 'No static resource api/skills.' }, true, true],
		[404, { ...spring, message: 'No handler found for GET /rm/api/skills' }, true, true],
		[404, spring, true, false],
		[404, { ...spring, message: 'No message available' }, true, false],
		[404, { ...spring, message: 'Skill not found' }, false, false],
		[404, { message: 'Not Found' }, false, false],
		[404, { message: 'Resource Path not found. The skill was created.' }, false, false],
		[405, { message: 'Method Not Allowed' }, false, false],
		[409, { message: 'Resource Path not found.' }, false, false],
	])('with %d and %j tells that the path is unknown: for a read %j, for a change %j', (status, body, read, change) => {
		const isUnknown = (changesData: boolean) =>
			parseErrorResponse({ statusCode: status, headers: json, body }, undefined, changesData)?.isUnknownPath === true;
		expect([isUnknown(false), isUnknown(true)]).toEqual([read, change]);
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

	it.each([
		['XML', '<?xml version="1.0"?><error>No</error>'],
		['a part of a page', ' <div>No</div>'],
		['a page after a comment', '<!-- front 3 --><html><body>No</body></html>'],
		['XML without a declaration', '<error/>'],
	])('is a web page without a content type, and not shown: %s', (_what, body) => {
		const report = (statusCode: number) => parseErrorResponse({ statusCode, headers: {}, body });
		expect(report(200)).toMatchObject({ message: 'ClayHR answered with a web page instead of data (200)' });
		expect(report(404)).toMatchObject({ isUnknownPath: true, isWebPage: true, isUnreadable: false });
		expect(report(409)?.message).toBe('ClayHR rejected the request (409)');
	});

	it.each([
		[206, [{ userId: 1 }], "ClayHR's answer is incomplete (206)", true, undefined],
		[207, [{ status: 409 }], "ClayHR's answer has several results, which may be failures (207)", true, undefined],
		[304, '', "ClayHR's answer has no data (304)", true, undefined],
		[307, '', 'ClayHR redirected the request to another address (307)', true, true],
		[308, '', 'ClayHR redirected the request to another address (308)', true, true],
		[301, '', 'ClayHR answered with a web page instead of data (301)', true, true],
	])('is detected in status %d', (statusCode, body, message, isUnreadable, isUnknownPath) => {
		const report = parseErrorResponse({ statusCode, headers: json, body });
		expect(report).toMatchObject({ message, isUnreadable });
		expect(report?.isUnknownPath).toBe(isUnknownPath);
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
		[402, 'ClayHR asks for a payment (402: Why)'],
		[511, 'The network asks for a log-in (511: Why)'],
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

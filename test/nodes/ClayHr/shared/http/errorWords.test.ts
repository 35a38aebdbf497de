import { beginningOf, errorWords, titleOf } from '../../../../../nodes/ClayHr/shared/http/errorWords';

const words = (body: unknown) => errorWords(body, (text) => text);

it.each<[unknown, string | undefined]>([
	['Resource Path not found.', 'Resource Path not found.'],
	[{ message: 'failure' }, 'failure'],
	[{ error: 'No' }, 'No'],
	[{ error: { code: 'X1', message: 'No' } }, 'No'],
	[{ error: { error: { message: 'No' } } }, 'No'],
	[{ error: 'invalid_grant', error_description: 'No' }, 'invalid_grant'],
	[{ error: '', detail: 'No' }, 'No'],
	[{ title: 'Bad Request', status: 400, detail: 'No day' }, 'No day'],
	[{ errors: [{ field: 'email', message: 'is taken' }] }, 'email: is taken'],
	[{ errors: [{ field: 'email', defaultMessage: 'is taken', rejectedValue: 'a@b.c' }] }, 'email: is taken'],
	[
		{
			message: 'Invalid',
			errors: [
				{ field: 'a', message: 'one' },
				{ property: 'b', message: 'two' },
			],
		},
		'Invalid; a: one; b: two',
	],
	[{ message: 'Invalid', errors: ['Invalid', 'two', 7, null] }, 'Invalid; two'],
	[
		{ message: { email: ['must be unique', 'is too long'], name: 'is missing' } },
		'email: must be unique; email: is too long; name: is missing',
	],
	[{ errors: { email: [{ message: 'is taken' }] } }, 'email: is taken'],
	[{ errors: [[['deep']]] }, 'deep'],
	[[{ message: 'first' }, { message: 'second' }], 'first; second'],
	[{ timestamp: 1, status: 404, error: 'Not Found', message: 'No such user', path: '/rm/api' }, 'No such user'],
	[{ message: '', code: -17 }, 'code: -17'],
	[{ message: 'failure', code: -17 }, 'failure; code: -17'],
	[{ errorCode: 'E17' }, 'errorCode: E17'],
	[{ message: 'No', code: -17, errorCode: 'E17' }, 'No'],
	[{ message: 'failure', error: 'Email already taken' }, 'failure; Email already taken'],
	[{ message: 'failure', error: 'Conflict', detail: 'Email already taken' }, 'failure; Email already taken'],
	[{ message: 'failure', data: 'Email already taken' }, 'failure; Email already taken'],
	[{ message: 'failure', data: { message: 'Email already taken' } }, 'failure; Email already taken'],
	[{ response: { message: 'is taken' } }, 'is taken'],
	[{ fault: { faultstring: 'is taken' } }, 'is taken'],
	[{ message: 'failure', data: { firstName: 'Ada', message: 'Hello' } }, 'failure'],
	[{ message: 'Bad', field: 'email' }, 'email: Bad'],
	[
		{ message: 'Validation failed', details: [{ field: 'email', message: 'is taken' }] },
		'Validation failed; email: is taken',
	],
	[{ message: 'No', fieldErrors: [{ field: 'email', defaultMessage: 'is taken' }] }, 'No; email: is taken'],
	[{ violations: [{ propertyPath: 'email', message: 'is taken' }] }, 'email: is taken'],
	[{ msg: 'is taken' }, 'is taken'],
	[{ Message: 'is taken' }, 'is taken'],
	[{ messages: ['is taken', 'is long'] }, 'is taken; is long'],
	[{ description: 'is taken' }, 'is taken'],
	[{ MESSAGE: 'is taken' }, 'is taken'],
	[{ Error: 'is taken' }, 'is taken'],
	[{ ERRORS: ['is taken'] }, 'is taken'],
	[{ error_message: 'is taken' }, 'is taken'],
	[{ 'error-details': 'is taken' }, 'is taken'],
	[{ errorDescription: 'is taken' }, 'is taken'],
	[{ userMessage: 'is taken', developerMessage: 'x' }, 'is taken'],
	[{ exception: 'is taken' }, 'is taken'],
	[{ message: null, cause: { message: 'is taken' } }, 'is taken'],
	[{ responseMessage: 'is taken' }, 'is taken'],
	[{ messages: [{ severity: 'E', text: 'is taken' }] }, 'is taken'],
	[{ errors: [{ Field: 'email', Message: 'is taken' }] }, 'email: is taken'],
	[{ validationErrors: { email: ['is taken'] } }, 'email: is taken'],
	[{ subErrors: [{ field: 'email', message: 'is taken' }] }, 'email: is taken'],
	[{ errorList: [{ message: 'is taken' }] }, 'is taken'],
	[{ invalidParams: [{ name: 'email', reason: 'is taken' }] }, 'is taken'],
	[{ result: { message: 'is taken' } }, 'is taken'],
	[{ status: { code: 500, message: 'is taken' } }, 'is taken'],
	[{ email: ['is taken'], name: ['is long'] }, 'email: is taken; name: is long'],
	[{ email: ['is taken'], name: 'Ada' }, undefined],
	[{ message: 17 }, '17'],
	[{}, undefined],
	[null, undefined],
	[7, undefined],
	['', undefined],
])('finds the words in %j', (body, expected) => {
	expect(words(body)).toBe(expected);
});

it('finds no words deeper than five levels, and does not run out of stack', () => {
	let nested: unknown = 'deep';
	for (let level = 0; level < 100_000; level += 1) nested = [nested];
	expect(words({ errors: nested })).toBeUndefined();
});

it('shows the first of many errors', () => {
	const errors = Array.from({ length: 100_000 }, (_, index) => ({ field: `f${index}`, message: 'is wrong' }));
	expect(words({ errors })).toMatch(/^f0: is wrong; f1: is wrong;/);
	expect(words({ errors })?.length).toBeLessThanOrEqual(500);
});

it('redacts the key before it shortens, and loses unprintable characters of each part', () => {
	const redact = (text: string) => text.split('secret').join('(API key)');
	expect(errorWords({ errors: [{ field: 'ke\u0007y\u202e', message: 'secret\n' }] }, redact)).toBe('ke y : (API key)');
	expect(errorWords(`${'x'.repeat(497)}secret`, redact)).toBe(`${'x'.repeat(497)}(AP`);
});

it('leaves no half of a character at the end', () => {
	expect(words(`${'x'.repeat(499)}🎉`)).toBe('x'.repeat(499));
});

it.each([
	['<html><head><title>502 Bad Gateway</title>', 502, 'Bad Gateway'],
	['<title>HTTP Status 404 – Not Found</title>', 404, 'Not Found'],
	['<title>HTTP Status 404 &ndash; Not Found</title>', 404, 'Not Found'],
	['<title>Attention Required! | Cloudflare</title>', 403, 'Attention Required! | Cloudflare'],
	['<title>404</title>', 404, ''],
	['<title></title>', 404, ''],
	['Oops', 500, ''],
])('finds the title of %s', (page, status, title) => {
	expect(titleOf(page, status)).toBe(title);
});

it.each([
	['JSON that was cut off', '{"message":"x","passwordHash":"P1'],
	['other spelling', '{"Password_Hash" : "P1"'],
	['JSON inside a text', { message: 'Not saved: {\\"accessToken\\":\\"P1\\"}' }],
	['a form', { errors: ['userid=5&authkey=P1'] }],
])('shows nothing of a text with the value of a secret field: %s', (_what, body) => {
	expect(words(body)).toBeUndefined();
});

it('shows what is wrong with a password', () => {
	expect(words({ message: 'The password is too short' })).toBe('The password is too short');
	expect(words({ errors: [{ field: 'password', message: 'is too short' }] })).toBe('password: is too short');
});

it('examines a limited number of values', () => {
	let examined = 0;
	const value = () => {
		examined += 1;
		return '';
	};
	const wide = (depth: number): unknown =>
		Array.from({ length: 20 }, () =>
			depth > 3 ? Object.defineProperty({}, 'x', { enumerable: true, get: value }) : wide(depth + 1),
		);
	words({ errors: wide(1) });
	expect(examined).toBeGreaterThan(0);
	expect(examined).toBeLessThan(1000);
});

it('redacts the beginning of a text only', () => {
	const redact = jest.fn((text: string) => text);
	for (const body of [
		'x'.repeat(1_000_000),
		{ errors: Array.from({ length: 20 }, (_, index) => `${index}`.repeat(9000)) },
	]) {
		expect(errorWords(body, redact)).toHaveLength(500);
		beginningOf(JSON.stringify(body), redact);
	}
	expect(Math.max(...redact.mock.calls.map(([text]) => text.length))).toBeLessThanOrEqual(10_000);
	expect(redact).toHaveBeenCalledTimes(4);
});

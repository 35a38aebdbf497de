import { withEncodedBody, withLength, withoutLongQuery } from '../../../../../nodes/ClayHr/shared/execute/sentParts';

const long = { url: '/api/x', qs: { userIds: '1,'.repeat(4000) } };

it('moves a long query to the body of a POST only', () => {
	expect(withoutLongQuery(long, { method: 'POST' })).toMatchObject({ body: expect.stringMatching(/^userIds=1%2C/) });
	for (const method of ['GET', 'PUT', 'DELETE'] as const) expect(withoutLongQuery(long, { method })).toBe(long);
});

it('leaves a POST unchanged if its query is short, or if it has a body', () => {
	const short = { url: '/api/x', qs: { userIds: '1' } };
	const filled = { ...long, body: { id: 1 } };
	expect(withoutLongQuery(short, { method: 'POST' })).toBe(short);
	expect(withoutLongQuery(filled, { method: 'POST' })).toBe(filled);
});

it('counts the characters of a query as they are sent', () => {
	const written = (text: string) => withoutLongQuery({ url: '/api/x', qs: { text } }, { method: 'POST' });
	for (const character of ['界', 'é', '😀', "'", 'a']) {
		const length = Math.ceil(7500 / encodeURIComponent(character).replace("'", '%27').length);
		expect(written(character.repeat(length))).toHaveProperty('body');
		expect(written(character.repeat(length - 10))).not.toHaveProperty('body');
	}
});

it('sends a long query as UTF-8, also with a half of a character in it', () => {
	const qs = { text: `ë\ud800${'x'.repeat(8000)}` };
	expect(withoutLongQuery({ url: '/api/x', qs }, { method: 'POST' })).toMatchObject({
		headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
		body: expect.stringMatching(/^text=%C3%AB%EF%BF%BDx/),
	});
});

it('encodes a body with fields, and no file', () => {
	const file = { url: '/api/x', body: Buffer.from('file') };
	expect(withEncodedBody(file)).toBe(file);
	const empty = { url: '/api/x', body: {} };
	expect(withEncodedBody(empty)).toBe(empty);
	expect(withEncodedBody({ url: '/api/x', body: { constructor: 1 } as never })).toMatchObject({
		headers: { 'content-type': 'application/json' },
		body: '{"constructor":1}',
	});
});

describe('the length of a request', () => {
	const report = { message: 'too long', description: '', status: 414 };
	const lengthOf = (parts: object, status = 414) =>
		withLength({ ...report, status }, { url: '/api/x', ...parts }, '/rm/api/x', 'POST').message;

	it.each([
		[{}, 'too long. The request line has 23 bytes'],
		[{ qs: { a: 'ë' } }, 'too long. The request line has 32 bytes'],
		[{ body: 'ëë' }, 'too long. The request line has 23 bytes, the body 4'],
		[{ body: { a: 1 } }, 'too long. The request line has 23 bytes, the body 7'],
		[{ body: Buffer.alloc(3000) }, 'too long. The request line has 23 bytes, the body 3,000'],
		[{ qs: { list: ['a'] } }, 'too long'],
	])('of %j is named', (parts, message) => expect(lengthOf(parts)).toBe(message));

	it.each([413, 431])('is named with status %d', (status) => expect(lengthOf({}, status)).toContain('23 bytes'));

	it('is not named with another status', () => expect(lengthOf({}, 409)).toBe('too long'));
});

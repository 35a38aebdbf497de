import { withoutLongQuery } from '../../../../../nodes/ClayHr/shared/execute/sentParts';

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

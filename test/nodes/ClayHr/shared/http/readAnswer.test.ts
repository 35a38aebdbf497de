import { readAnswer } from '../../../../../nodes/ClayHr/shared/http/readAnswer';
import { BrokenAnswer, UnusableAnswer } from '../../../../../nodes/ClayHr/shared/http/readBody';

async function* brokenBody() {
	yield await Promise.resolve('{"message":');
	throw new Error('broken off');
}

async function* largeBody() {
	yield await Promise.resolve('x'.repeat(20));
}

const headers = { 'content-length': '99' };

it.each([400, 409, 500])(
	'the status %d says enough of an error whose body is broken or too large',
	async (statusCode) => {
		expect(await readAnswer({ statusCode, headers, body: brokenBody() })).toBe('');
		expect(await readAnswer({ statusCode, headers, body: largeBody() }, { largest: 10 })).toBe('');
	},
);

it.each([200, 404])('a broken body with status %d is an error: its words are needed', async (statusCode) => {
	await expect(readAnswer({ statusCode, headers, body: brokenBody() })).rejects.toThrow(BrokenAnswer);
});

it('a successful answer that is too large is an error', async () => {
	await expect(readAnswer({ statusCode: 200, headers, body: largeBody() }, { largest: 10 })).rejects.toThrow(
		UnusableAnswer,
	);
});

it('has no secret fields, unless the caller needs one', async () => {
	const answer = { statusCode: 200, headers, body: { id: 1, accessToken: 'x' } };
	expect(await readAnswer(answer)).toEqual({ id: 1 });
	expect(await readAnswer(answer, { clean: (value) => value })).toEqual(answer.body);
});

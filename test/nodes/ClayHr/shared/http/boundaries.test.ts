import { readAnswer } from '../../../../../nodes/ClayHr/shared/http/readAnswer';
import { readBody } from '../../../../../nodes/ClayHr/shared/http/readBody';
import { keyRedactor, withoutSecrets } from '../../../../../nodes/ClayHr/shared/http/redact';
import { refusalIn } from '../../../../../nodes/ClayHr/shared/http/refusal';

async function* bodyOf(...chunks: Buffer[]) {
	for (const chunk of chunks) yield await Promise.resolve(chunk);
}

it('the code 0 is no refusal', () => {
	expect(refusalIn({ code: 0, message: 'Done' }, true)).toBeUndefined();
});

it('only an entry that stands alone can refuse', () => {
	expect(refusalIn([{ success: false }], false)).toBe('stated');
	expect(refusalIn([{ success: false }, { id: 1 }], false)).toBeUndefined();
});

it('204 without a length is an empty answer that was not cut off', async () => {
	expect(await readAnswer({ statusCode: 204, headers: {}, body: bodyOf() })).toBe('');
});

it('UTF-16 is not read as UTF-8, although its bytes would fit', async () => {
	const body = bodyOf(Buffer.from('[1]', 'utf16le'));
	expect(await readBody(body, 'application/json; charset=utf-16le')).toEqual([1]);
});

it('500 levels inside an answer are the most', () => {
	const nested = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
	expect(() => withoutSecrets(nested(501))).not.toThrow();
	expect(() => withoutSecrets(nested(502))).toThrow('nested too deeply');
});

it('eight letters of the API key at the end of a text are removed', async () => {
	const redact = await keyRedactor({
		getCredentials: async () => await Promise.resolve({ apiKey: 'abcdefghijklmnop' }),
	});
	expect(redact('The key abcdefgh')).not.toContain('abcdefgh');
	expect(redact('The key abcdefg')).toContain('abcdefg');
});

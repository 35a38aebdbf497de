import { BrokenAnswer, readBody, UnusableAnswer } from '../../../../../nodes/ClayHr/shared/http/readBody';

/** A body that arrives in these parts. `sent` counts the parts that its reader took. */
function bodyOf(...parts: Array<string | Uint8Array | Error>) {
	let sent = 0;
	async function* stream() {
		for (const part of parts) {
			if (part instanceof Error) throw part;
			sent += 1;
			yield await Promise.resolve(part);
		}
	}
	return { stream: stream(), sent: () => sent };
}

it.each<[what: string, parts: Array<string | Uint8Array>, value: unknown]>([
	['JSON', ['{"a":', '1}'], { a: 1 }],
	['a letter in two parts', [Uint8Array.of(0x22, 0xc3), Uint8Array.of(0xab, 0x22)], 'ë'],
	['a byte order mark', ['\ufeff[1]'], [1]],
	['nothing', [], ''],
	['text that is not JSON', ['<html>'], '<html>'],
	['a number', ['5'], 5],
	[
		'whole numbers above 2^53 as text',
		['[9007199254740993, -9007199254740993]'],
		['9007199254740993', '-9007199254740993'],
	],
	['the largest exact number', ['{"id": 9007199254740991}'], { id: 9007199254740991 }],
	[
		'digits in a text, and other numbers',
		['["id: 9007199254740993 \\" 9007199254740993", 9007199254740993.5, 1234567890123456e1, 9007199254740993]'],
		['id: 9007199254740993 " 9007199254740993', 9007199254740994, 12345678901234560, '9007199254740993'],
	],
])('reads %s', async (_what, parts, value) => {
	expect(await readBody(bodyOf(...parts).stream)).toEqual(value);
});

it.each([undefined, null, '', 'text', 5, { data: [] }, [1]])(
	'returns %j, which is no stream, unchanged',
	async (body) => {
		expect(await readBody(body)).toBe(body);
	},
);

it('gives up a body that is too large, and takes one that is not', async () => {
	const large = bodyOf('[1', ',2', ',3', ']');
	await expect(readBody(large.stream, '', 5)).rejects.toThrow(UnusableAnswer);
	expect(large.sent()).toBe(3);
	expect(await readBody(bodyOf('[1', ',2]').stream, '', 5)).toEqual([1, 2]);
});

it('says which error broke a body off', async () => {
	const error = Object.assign(new Error('bad'), { code: 'Z_DATA_ERROR' });
	await expect(readBody(bodyOf('[1', error).stream)).rejects.toEqual(new BrokenAnswer(error));
	await expect(readBody(bodyOf(new Error('aborted')).stream)).rejects.toMatchObject({ code: 'ECONNRESET' });
});

const latin1 = Buffer.from('"Zoë é"', 'latin1');
const utf8 = Buffer.from('"Zoë é"');
const utf16 = Buffer.from('"Zoë é"', 'utf16le');
const utf16WithMark = Buffer.from('\ufeff"Zoë é"', 'utf16le');
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();

it.each<[what: string, bytes: Buffer, contentType: unknown]>([
	['Latin-1 that is named', latin1, 'application/json;charset=ISO-8859-1'],
	['Latin-1 that is not named', latin1, 'application/json'],
	['Latin-1 without a content type', latin1, undefined],
	['Latin-1 that is named UTF-8', latin1, 'application/json; charset=utf-8'],
	['Latin-1 with an unknown name', latin1, 'application/json; charset=foo'],
	['UTF-8', utf8, 'application/json'],
	['UTF-8 that is named Latin-1', utf8, 'application/json;charset="ISO-8859-1"'],
	['UTF-16 that is named', utf16, 'application/json; charset=UTF-16LE'],
	['UTF-16 that is not named', utf16, 'application/json'],
	['UTF-16 that is named UTF-8', utf16WithMark, 'application/json; charset=utf-8'],
	['UTF-16 with a byte order mark', utf16WithMark, 'application/json'],
	['UTF-16 in the other byte order', swapped(utf16), 'application/json; charset=utf-16'],
	['UTF-16 in the other byte order, with a mark', swapped(utf16WithMark), 'application/json; charset=utf-16'],
	['UTF-8 that is named UTF-16', Buffer.from('"Zoë é" '), 'application/json; charset=utf-16'],
	['Latin-1 that is named UTF-16', Buffer.concat([latin1, Buffer.from(' ')]), 'application/json; charset=UTF-16'],
	['UTF-8 with two byte order marks', Buffer.from('\ufeff\ufeff"Zoë é"'), 'application/json'],
])('reads the letters of %s', async (_what, bytes, contentType) => {
	expect(await readBody(bodyOf(bytes).stream, contentType)).toBe('Zoë é');
});

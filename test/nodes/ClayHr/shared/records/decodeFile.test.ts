import { decodeFile } from '../../../../../nodes/ClayHr/shared/records/decodeFile';

const bytes = Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x34, 0x0a, 0xff, 0x00, 0xfb]);

describe('a file in JSON', () => {
	it.each([
		['base64', bytes.toString('base64')],
		['base64 in lines', bytes.toString('base64').replace(/(.{4})/g, '$1\n')],
		['base64 for URLs', bytes.toString('base64url')],
		['a data URL', `data:application/pdf;base64,${bytes.toString('base64')}`],
		['numbers', [...bytes]],
		['signed numbers', [...new Int8Array(bytes)]],
		['numbers as text', JSON.stringify([...new Int8Array(bytes)])],
		['hexadecimal', bytes.toString('hex')],
	])('is decoded from %s', (_way, content) => {
		expect(decodeFile(content)).toEqual(bytes);
	});

	it.each([1, 2, 3, 12, 16, 300, 3000])('is decoded from base64 although all of its %d bytes are zero', (length) => {
		const zeros = Buffer.alloc(length);
		expect(decodeFile(zeros.toString('base64'))).toEqual(zeros);
		expect(decodeFile(`data:application/octet-stream;base64,${zeros.toString('base64')}`)).toEqual(zeros);
	});

	it('is decoded from hexadecimal in small or capital letters, and from hexadecimal of zeros', () => {
		expect(decodeFile(bytes.toString('hex').toUpperCase())).toEqual(bytes);
		expect(decodeFile(Buffer.alloc(12).toString('hex'))).toEqual(Buffer.alloc(12));
	});

	// 'aGVsbG8h' stands for a file with the text 'hello!'.
	it('may be as short as text in a data URL', () => {
		expect(decodeFile('data:text/plain;base64,aGVsbG8h')).toEqual(Buffer.from('hello!'));
	});

	it('may be large', () => {
		const large = Buffer.alloc(4_000_000, 7);
		expect(decodeFile(large.toString('hex'))?.equals(large)).toBe(true);
		expect(decodeFile(`[7${',7'.repeat(large.length - 1)}]`)?.equals(large)).toBe(true);
	});

	it.each(['failure', 'Failure', 'success', 'Conflict', 'Not found', 'NotFound', 'error', 'null'])(
		'is not decoded from the word %p',
		(word) => {
			expect(decodeFile(word)).toBeUndefined();
		},
	);

	it.each([undefined, null, '', 'no file!', [1, 300], ['a'], {}, '[1,-]', '[1,,2]', '[1-2]'])(
		'is not decoded from %p',
		(content) => {
			expect(decodeFile(content)).toBeUndefined();
		},
	);
});

import { deepestNesting, keyRedactor, withoutSecrets } from '../../../../../nodes/ClayHr/shared/http/redact';

it('removes secret fields at any depth, and nothing else', () => {
	const record = {
		name: 'Ada',
		passwordHash: 'x',
		user: { mfaSecretKey: 'x', list: [{ accessCode: 'x', code: 1 }, null] },
	};
	expect(withoutSecrets(record)).toEqual({ name: 'Ada', user: { list: [{ code: 1 }, null] } });
	expect(record.passwordHash).toBe('x');
	expect(withoutSecrets([{ name: 'Ada', user: { list: [null, { accessCode: 'x', code: 1 }] } }])).toEqual([
		{ name: 'Ada', user: { list: [null, { code: 1 }] } },
	]);
	const harmless = { name: 'Ada', list: [{ code: 1 }] };
	expect(withoutSecrets(harmless)).toBe(harmless);
});

it.each(['Password', 'PasswordHash', 'password_hash', 'PASSWORD-HASH', 'accesstoken', 'Auth Key', 'authKey'])(
	'removes %s: case and separators do not count',
	(name) => {
		expect(
			withoutSecrets([
				{ id: 1, [name]: 'x' },
				{ [name]: 'x', id: 2 },
			]),
		).toEqual([{ id: 1 }, { id: 2 }]);
	},
);

it('redacts every occurrence of the API key', async () => {
	const context = { getCredentials: async () => await Promise.resolve({ apiKey: ' k.e(y\n' }) };
	expect((await keyRedactor(context))('key k.e(y is not k.e(y')).toBe('key (API key) is not (API key)');
	const withoutKey = { getCredentials: async () => await Promise.resolve({ apiKey: '' }) };
	expect((await keyRedactor(withoutKey))('as it is')).toBe('as it is');
});

describe('the API key', () => {
	const key = 'q7/Xk+90=&Lm"<4\\2\'x';
	const redactorOf = async (apiKey: string) =>
		await keyRedactor({ getCredentials: async () => await Promise.resolve({ apiKey }) });
	const inHtml = (text: string) =>
		text.replace(/[&"<']/g, (one) => ({ '&': '&amp;', '"': '&quot;', '<': '&lt;', "'": '&apos;' })[one] ?? one);
	const inNumbers = (toEntity: (code: number) => string) => (text: string) =>
		text.replace(/\W/g, (one) => toEntity(one.charCodeAt(0)));
	const inBase64 = (text: string) => Buffer.from(text).toString('base64');

	it.each<[string, (text: string) => string]>([
		['a page', inHtml],
		['a page of a page', (text) => inHtml(inHtml(text))],
		['a page with decimal numbers', inNumbers((code) => `&#0${code};`)],
		['a page with hexadecimal numbers', inNumbers((code) => `&#x${code.toString(16)};`)],
		['a page with hexadecimal numbers in capitals', inNumbers((code) => `&#X00${code.toString(16).toUpperCase()};`)],
		['an address', encodeURIComponent],
		['an address in lower case', (text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase())],
		['an address in an address', (text) => encodeURIComponent(encodeURIComponent(text))],
		['a form', (text) => String(new URLSearchParams({ text })).slice('text='.length)],
		['JSON', (text) => JSON.stringify(text).slice(1, -1)],
		['JSON with escaped slashes', (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/')],
		['JSON with numbers', inNumbers((code) => `\\u00${code.toString(16).padStart(2, '0')}`)],
		['JSON inside JSON', (text) => JSON.stringify(JSON.stringify(text).slice(1, -1)).slice(1, -1)],
		['Base64', inBase64],
		['Base64 for addresses', (text) => Buffer.from(text).toString('base64url')],
	])('is redacted as it stands in %s', async (_where, encode) => {
		const redact = await redactorOf(key);
		expect(redact(`The key ${encode(key)} has expired`)).toBe('The key (API key) has expired');
	});

	it.each(['', 'a', 'ada', 'ada:', '140001:'])('is redacted in Base64 after %j', async (before) => {
		const said = (await redactorOf('sandbox-hr-key'))(inBase64(`${before}sandbox-hr-key, and more`));
		expect(said).toContain('(API key)');
		expect(Buffer.from(said.replace('(API key)', ' '), 'base64').toString()).not.toMatch(/sand|-key/);
	});

	it('is redacted without the invisible characters that were pasted with it', async () => {
		for (const pasted of [
			'sandbox\u200b-key',
			'\u2060sandbox-key\ufeff',
			'sandbox-\r\nkey',
			'\u00adsandbox-key\ufe0f',
		]) {
			expect((await redactorOf(pasted))('The key sandbox-key has expired')).toBe('The key (API key) has expired');
		}
	});

	it.each([
		['plain', 'key k1 and k2', 'key (API key) and k2'],
		['Base64', 'key azE= and YzE=', 'key (API key) and YzE='],
		['Base64 inside another word', 'XazE= and azE5', 'XazE= and azE5'],
		['hexadecimal digits', 'key 6b31 and 6b32', 'key (API key) and 6b32'],
		['hexadecimal digits of a longer number', 'a6b31f', 'a6b31f'],
	])('is redacted if it is short, but other text is not: %s', async (_where, said, expected) => {
		expect((await redactorOf('k1'))(said)).toBe(expected);
	});

	it.each<[string, (text: string) => string]>([
		['with a zero-width mark inside', (text) => `${text.slice(0, 7)}\u200b${text.slice(7)}`],
		['with a soft hyphen inside', (text) => `${text.slice(0, 7)}\u00ad${text.slice(7)}`],
		['with a line break inside', (text) => `${text.slice(0, 7)}\r\n${text.slice(7)}`],
		['with spaces between its letters', (text) => [...text].join(' ')],
		['in capitals', (text) => text.toUpperCase()],
		['in hexadecimal digits', (text) => Buffer.from(text).toString('hex')],
		['in hexadecimal digits in capitals', (text) => Buffer.from(text).toString('hex').toUpperCase()],
		['in Base64 with a line break', (text) => inBase64(text).replace(/^.{8}/, '$&\r\n')],
		['in a page with a number without a semicolon', (text) => text.replace('s', '&#115')],
		['in JavaScript', (text) => text.replace('s', '\\x73')],
		['in JavaScript of today', (text) => text.replace('s', '\\u{73}')],
		['in an address of an older server', (text) => text.replace('s', '%u0073')],
		['as a list of bytes', (text) => [...Buffer.from(text)].join(', ')],
		[
			'as bytes with colons',
			(text) =>
				Buffer.from(text)
					.toString('hex')
					.replace(/..(?!$)/g, '$&:'),
		],
		[
			'as bytes with dashes',
			(text) =>
				Buffer.from(text)
					.toString('hex')
					.toUpperCase()
					.replace(/..(?!$)/g, '$&-'),
		],
		['without its end', (text) => text.slice(0, -4)],
		['in capitals without its end', (text) => text.toUpperCase().slice(0, -4)],
		[
			'in wide letters',
			(text) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
		],
	])('is redacted %s', async (_how, changed) => {
		const redact = await redactorOf('sandbox-hr-key');
		expect(redact(`The key ${changed('sandbox-hr-key')}, has expired`)).toBe('The key (API key), has expired');
	});

	it('is redacted at the end of a text that was cut off inside it', async () => {
		expect((await redactorOf('sandbox-hr-key'))('The key sandbox-hr-k')).toBe('The key (API key)');
		expect((await redactorOf('sandbox-hr-key'))('The key of sand')).toBe('The key of sand');
		expect((await redactorOf('the-key-of-a-large-company'))('the-key-of others')).toBe('the-key-of others');
	});

	it.each([2000, 4000, 20_000])('is redacted with %i letters, in every form', async (length) => {
		const long = Array.from({ length }, (_, place) => ((place * place) % 36).toString(36)).join('');
		const redact = await redactorOf(long);
		const forms = [long, long.toUpperCase(), inBase64(long), Buffer.from(long).toString('hex')];
		for (const form of forms) expect(redact(`key ${form}!`)).toBe('key (API key)!');
		expect(redact('x'.repeat(20_000))).toBe('x'.repeat(20_000));
	});

	it('is found among many backslashes, percent signs and ampersands', async () => {
		const noise = ['\\', '%25', '&amp;'].map((part) => part.repeat(100_000)).join('');
		for (const apiKey of ['sandbox-key', `${'\\'.repeat(12)}key`, `${'%'.repeat(12)}key`, `${'&'.repeat(12)}key`])
			expect((await redactorOf(apiKey))(`${noise}-${apiKey}`)).toContain('(API key)');
	});
});

it.each([
	['lists', (inner: unknown) => [inner]],
	['records', (inner: unknown) => ({ inner })],
	['records with a secret', (inner: unknown) => ({ password: 'x', inner })],
])('refuses %s that are nested too deeply, of any depth', (_what, nest) => {
	const nested = (levels: number) => Array.from({ length: levels }).reduce<unknown>(nest, 1);
	expect(() => withoutSecrets(nested(deepestNesting))).not.toThrow();
	for (const levels of [deepestNesting + 2, 20_000]) {
		expect(() => withoutSecrets(nested(levels))).toThrow('nested too deeply: more than 500 levels');
	}
});

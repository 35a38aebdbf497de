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

	it('does not match other text if it is short', async () => {
		expect((await redactorOf('k1'))('azE= and k2')).toBe('azE= and k2');
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

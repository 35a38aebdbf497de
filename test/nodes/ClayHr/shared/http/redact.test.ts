import { keyRedactor, withoutSecrets } from '../../../../../nodes/ClayHr/shared/http/redact';

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

import { withoutSecrets } from '../../../../../nodes/ClayHr/shared/http/redact';
import { contractNames } from '../../../../support/contract.mts';

const secretFields = [
	'passwordHash',
	'password',
	'userPassword',
	'accessCode',
	'verificationCode',
	'mfaSecretKey',
	'authToken',
	'authkey',
	'accessToken',
];

it.each(secretFields)('%s never leaves, wherever it stands', (name) => {
	const secret = { [name]: 'secret' };
	expect(withoutSecrets({ ...secret, id: 1, user: { ...secret, list: [{ ...secret, id: 2 }, secret] } })).toEqual({
		id: 1,
		user: { list: [{ id: 2 }, {}] },
	});
});

it('every documented field with the name of a secret is one', () => {
	const named = contractNames().filter((name) =>
		/password|secret|token|auth_?key|accesscode|verificationcode/i.test(name),
	);
	expect(named.length).toBeGreaterThan(5);
	expect(named.filter((name) => !secretFields.includes(name))).toEqual([]);
});

import { connectionProblem } from '../../../../../nodes/ClayHr/methods/credentialTest/connectionProblem';

const host = 'acme.clayhr.net';
const redact = (text: string) => text.replace('key-of-ada', '(API key)');
const withCode = (code: string) => Object.assign(new Error(`connect ${code}`), { code });

it.each([
	['ENOTFOUND', /^No server has the name acme\.clayhr\.net\. Open ClayHR in the browser/],
	['EAI_AGAIN', /^The name acme\.clayhr\.net could not be looked up\./],
	['ECONNREFUSED', /^acme\.clayhr\.net refused the connection\./],
	['EHOSTUNREACH', /^There is no network route from n8n to acme\.clayhr\.net\./],
	['ENETUNREACH', /^There is no network route/],
	['ETIMEDOUT', /^acme\.clayhr\.net did not answer in time\./],
	['ECONNABORTED', /^acme\.clayhr\.net did not answer in time\./],
	['ECONNRESET', /^acme\.clayhr\.net broke off the connection\./],
	['HPE_INVALID_CONSTANT', /^acme\.clayhr\.net broke off the connection\./],
	['CERT_HAS_EXPIRED', /^The certificate of acme\.clayhr\.net has expired\./],
	['ERR_TLS_CERT_ALTNAME_INVALID', /^The certificate of acme\.clayhr\.net belongs to another host\./],
	['DEPTH_ZERO_SELF_SIGNED_CERT', /^The certificate of acme\.clayhr\.net is not trusted\..* Ignore SSL Issues\.$/],
	['SELF_SIGNED_CERT_IN_CHAIN', /^The certificate of acme\.clayhr\.net is not trusted\./],
	['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /^The certificate of acme\.clayhr\.net is not trusted\./],
	['EPROTO', /^acme\.clayhr\.net does not answer with an encrypted connection \(https\)\./],
	['ERR_SSL_WRONG_VERSION_NUMBER', /^acme\.clayhr\.net does not answer with an encrypted connection/],
	['ESTRANGE', /^acme\.clayhr\.net could not be reached: ESTRANGE\. Check the company URL/],
])('the code %s has a sentence', (code, expected) => {
	const sentence = connectionProblem(host, withCode(code), redact);
	expect(sentence).toMatch(expected);
	if (code !== 'ESTRANGE') expect(sentence).not.toContain(code);
});

it('an error without a code gives its own message, without control characters', () => {
	expect(connectionProblem(host, new Error('key-of-ada\n\u001b[31m is blocked'), redact)).toBe(
		'acme.clayhr.net could not be reached: (API key) [31m is blocked. Check the company URL and the network of n8n.',
	);
	expect(connectionProblem(host, 'text', redact)).toMatch(/^acme\.clayhr\.net could not be reached/);
});

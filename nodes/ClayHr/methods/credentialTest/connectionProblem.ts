import { companyUrlAdvice } from '../../shared/companyUrl';

import { isObject } from '../../shared/isObject';
import { printable } from '../../shared/nodeErrors';

const sentences: Array<[codes: RegExp, sentence: (host: string) => string]> = [
	[/^ENOTFOUND$/, (host) => `No server has the name ${host}. ${companyUrlAdvice}.`],
	[/^EAI_/, (host) => `The name ${host} could not be looked up. Check the network and the name server of n8n.`],
	[
		/^ECONNREFUSED$/,
		(host) => `${host} refused the connection. Check the company URL and its port, and the proxy if n8n uses one.`,
	],
	[
		/^(EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN)$/,
		(host) => `There is no network route from n8n to ${host}. Check the network and the firewall of n8n.`,
	],
	[
		/^(ETIMEDOUT|ECONNABORTED)$/,
		(host) =>
			`${host} did not answer in time. Check the company URL, the network and the firewall of n8n, then test again.`,
	],
	[
		/^(ECONNRESET|EPIPE|HPE_\w+)$/,
		(host) => `${host} broke off the connection. Check the company URL and the proxy if n8n uses one, then test again.`,
	],
	[
		/^CERT_HAS_EXPIRED$/,
		(host) =>
			`The certificate of ${host} has expired. Tell the people who run this server, and check the clock of n8n.`,
	],
	[
		/^ERR_TLS_CERT_ALTNAME_INVALID$/,
		(host) => `The certificate of ${host} belongs to another host. ${companyUrlAdvice}.`,
	],
	[
		/CERT|^UNABLE_TO_/,
		(host) =>
			`The certificate of ${host} is not trusted. If your company issues its own certificates, set NODE_EXTRA_CA_CERTS for n8n. For a test server, turn on Ignore SSL Issues.`,
	],
	[
		/^(EPROTO|ERR_SSL_\w+|ERR_TLS_\w+)$/,
		(host) => `${host} does not answer with an encrypted connection (https). Check the company URL and its port.`,
	],
];

/**
 * Says in a sentence why ClayHR gave no answer.
 *
 * @param host the host and port of the company URL
 * @param error what n8n's HTTP client threw
 * @param redact removes the API key from a text
 */
export function connectionProblem(host: string, error: unknown, redact: (text: string) => string): string {
	const code = codeOf(error);
	const sentence = sentences.find(([codes]) => codes.test(code))?.[1];
	if (sentence) return sentence(host);
	const reason = code === '' && error instanceof Error ? printable(redact(error.message)) : code;
	return `${host} could not be reached: ${reason}. Check the company URL and the network of n8n.`;
}

function codeOf(error: unknown): string {
	const { code } = isObject(error) ? error : {};
	return typeof code === 'string' ? code : '';
}

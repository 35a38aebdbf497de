import { companyUrlAdvice } from '../../shared/companyUrl';
import { type ConnectionCause, connectionCauseOf } from '../../shared/http/connectionCause';
import { isObject } from '../../shared/isObject';
import { printable } from '../../shared/nodeErrors';

const sentences: Record<ConnectionCause, (host: string) => string> = {
	unknownHost: (host) => `No server has the name ${host}. ${companyUrlAdvice}.`,
	lookUpFailed: (host) => `The name ${host} could not be looked up. Check the network and the name server of n8n.`,
	refused: (host) =>
		`${host} refused the connection. Check the company URL and its port, and the proxy if n8n uses one.`,
	noRoute: (host) => `There is no network route from n8n to ${host}. Check the network and the firewall of n8n.`,
	tooSlow: (host) =>
		`${host} did not answer in time. Check the company URL, the network and the firewall of n8n, then test again.`,
	brokenOff: (host) =>
		`${host} broke off the connection. Check the company URL and the proxy if n8n uses one, then test again.`,
	certificateExpired: (host) =>
		`The certificate of ${host} has expired. Tell the people who run this server, and check the clock of n8n.`,
	certificateOfOtherHost: (host) => `The certificate of ${host} belongs to another host. ${companyUrlAdvice}.`,
	certificateUntrusted: (host) =>
		`The certificate of ${host} is not trusted. If your company issues its own certificates, set NODE_EXTRA_CA_CERTS for n8n. For a test server, turn on Ignore SSL Issues.`,
	notEncrypted: (host) =>
		`${host} does not answer with an encrypted connection (https). Check the company URL and its port.`,
};

/**
 * Says in a sentence why ClayHR gave no answer.
 *
 * @param host the host and port of the company URL
 * @param error what n8n's HTTP client threw
 * @param redact removes the API key from a text
 */
export function connectionProblem(host: string, error: unknown, redact: (text: string) => string): string {
	const code = codeOf(error);
	const cause = connectionCauseOf(code);
	if (cause) return sentences[cause](host);
	const reason = code === '' && error instanceof Error ? printable(redact(error.message)) : code;
	return `${host} could not be reached: ${reason}. Check the company URL and the network of n8n.`;
}

function codeOf(error: unknown): string {
	const { code } = isObject(error) ? error : {};
	return typeof code === 'string' ? code : '';
}

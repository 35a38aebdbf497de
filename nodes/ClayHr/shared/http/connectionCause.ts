/** Why a connection failed. */
export type ConnectionCause =
	| 'unknownHost'
	| 'lookUpFailed'
	| 'refused'
	| 'noRoute'
	| 'tooSlow'
	| 'brokenOff'
	| 'certificateExpired'
	| 'certificateOfOtherHost'
	| 'certificateUntrusted'
	| 'notEncrypted';

const codesByCause: Array<[cause: ConnectionCause, codes: RegExp]> = [
	['unknownHost', /^ENOTFOUND$/],
	['lookUpFailed', /^EAI_/],
	['refused', /^ECONNREFUSED$/],
	['noRoute', /^(EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN)$/],
	['tooSlow', /^(ETIMEDOUT|ECONNABORTED)$/],
	['brokenOff', /^(ECONNRESET|EPIPE|HPE_\w+)$/],
	['certificateExpired', /^CERT_HAS_EXPIRED$/],
	['certificateOfOtherHost', /^ERR_TLS_CERT_ALTNAME_INVALID$/],
	['certificateUntrusted', /^(CERT|CRL|ERROR_IN_CERT|UNABLE_TO)_|SELF_SIGNED_CERT|^INVALID_(CA|PURPOSE)$/],
	['notEncrypted', /^(EPROTO|ERR_SSL_\w+|ERR_TLS_\w+)$/],
];

/**
 * Finds out why a connection failed.
 *
 * @param code the error code of Node.js or OpenSSL
 * @returns undefined if the code does not tell
 */
export const connectionCauseOf = (code: string): ConnectionCause | undefined =>
	codesByCause.find(([, codes]) => codes.test(code))?.[0];

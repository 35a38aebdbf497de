import type { INode } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
// A word without a dot is no company's address, and may be a key: no name server gets to see it.
const name = `(?:${label}\\.)+(?![0-9])${label}`;
const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const ipv4 = `${octet}(?:\\.${octet}){3}`;
const group = '[0-9a-f]{1,4}';
const groups = `(?:${group}(?::${group})*)?`;
const ipv6 = `\\[(?:${group}(?::${group}){7}|(?!:*${group}(?::+${group}){7})${groups}::${groups})\\]`;
const host = `(?:localhost|${name}|${ipv4}|${ipv6})`;
const port = '(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d\\d|655[0-2]\\d|6553[0-5]))?';
const hostOfThisComputer = '(?:localhost|127\\.0\\.0\\.1|\\[::1\\])';
// A path, a query, a fragment or blanks; browsers take a backslash for a slash, so it is not among them.
const rest = '(?:[/?#][^]*|\\s*)$';

// Replacements, because an expression runs in n8n's sandbox, where no function of this package can be called.
const steps: Array<[pattern: RegExp, replacement: string]> = [
	// Whatever is not an address becomes nothing, which no request can be sent to.
	[new RegExp(`^(?!\\s*(?:https?://)?${host}${port}${rest})[^]*$`, 'i'), ''],
	[/^\s*(?=\S)(?!https?:\/\/)/i, 'https://'],
	[new RegExp(`^\\s*http://(?!${hostOfThisComputer}${port}${rest})`, 'i'), 'https://'],
	[new RegExp(`^\\s*(https?://${host}${port})${rest}`, 'i'), '$1/rm'],
];

const replacements = steps.map(([pattern, replacement]) => `.replace(${String(pattern)}, '${replacement}')`).join('');
const typed = '$credentials.companyUrl';
const computed = `(typeof ${typed} === 'string' ? ${typed} : '')${replacements}`;

/**
 * Expression for the address every call starts from: the origin of the credential's company URL, then `/rm`, where
 * ClayHR keeps both its API and its web application. Whatever was pasted from the browser after the host is dropped.
 * Plain http is kept for this computer only, so that no key ever travels unencrypted.
 * It gives an empty text for a company URL that is not an address: the key never goes to a host that was not meant.
 * It may depend on the credential alone: n8n applies a credential's domain restrictions by this expression.
 */
export const baseUrlExpression = `={{ ${computed} }}`;

/**
 * Expression for a URL below the base URL, for a request that no function of this package can check. Without a base URL
 * the request stays in n8n: it is answered with a few bytes, where every answer of ClayHR's is a JSON value or a text.
 */
export const checkedUrlExpression = (url: string) => `={{ ${computed} === '' ? 'data:,invalid' : '${url}' }}`;

/** What `baseUrlExpression` gives, for calls outside the routing engine. */
export function companyBaseUrl(companyUrl: unknown): string {
	const text = typeof companyUrl === 'string' ? companyUrl : '';
	return steps.reduce((url, [pattern, replacement]) => url.replace(pattern, replacement), text);
}

/** What to do about a company URL that is not an address. */
export const companyUrlAdvice =
	'Open ClayHR in the browser and paste the address of your company there, for example https://acme.clayhr.net';

/**
 * Refuses what is no base URL.
 *
 * @param baseUrl what `baseUrlExpression` gave
 * @throws NodeOperationError that names the credential's field
 */
export function assertBaseUrl(node: INode, baseUrl: string | undefined, itemIndex?: number): void {
	if (baseUrl !== undefined && baseUrl !== '' && companyBaseUrl(baseUrl) === baseUrl) return;
	throw new NodeOperationError(node, "'Company URL' in the ClayHR credential is not a valid address", {
		description: companyUrlAdvice,
		itemIndex,
	});
}

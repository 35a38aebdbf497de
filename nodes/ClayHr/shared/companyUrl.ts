import type { INode } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
// A single word is not a company's address and may be a pasted API key. Never send it to a name server.
const name = `(?:${label}\\.)+(?![0-9])${label}`;
// DNS ends a full name with a dot.
const fullName = `${name}\\.?`;
const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const ipv4 = `${octet}(?:\\.${octet}){3}`;
const group = '[0-9a-f]{1,4}';
const groups = `(?:${group}(?::${group})*)?`;
const ipv6 = `\\[(?:${group}(?::${group}){7}|(?!:*${group}(?::+${group}){7})${groups}::${groups})\\]`;
const host = `(?:localhost|${fullName}|${ipv4}|${ipv6})`;
const port = '(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d\\d|655[0-2]\\d|6553[0-5]))?';
const hostOfThisComputer = '(?:localhost|127\\.0\\.0\\.1|\\[::1\\])';
// A path, query, fragment or spaces. Browsers read a backslash as a slash, so a backslash is not allowed here.
const rest = '(?:[/?#][^]*|\\s*)$';

// Replacements only: n8n evaluates an expression in a sandbox that can't call functions of this package.
const steps: Array<[pattern: RegExp, replacement: string]> = [
	// Anything else becomes empty text, so that no request can be sent.
	[new RegExp(`^(?!\\s*(?:https?://)?${host}${port}${rest})[^]*$`, 'i'), ''],
	[/^\s*(?=\S)(?!https?:\/\/)/i, 'https://'],
	[new RegExp(`^\\s*http://(?!${hostOfThisComputer}${port}${rest})`, 'i'), 'https://'],
	[new RegExp(`^\\s*(https?://${host}${port})${rest}`, 'i'), '$1/rm'],
	// Each company has one spelling: its limits, its learned paths and the trigger's state belong to this text.
	[/\.(?=(?::\d+)?\/rm$)/, ''],
	[/^(https:.*):443(?=\/rm$)/i, '$1'],
	[/^(http:.*):80(?=\/rm$)/i, '$1'],
];

// The lower case comes last: before the check, it would turn a few other letters into ASCII.
const replacements = steps.map(([pattern, replacement]) => `.replace(${String(pattern)}, '${replacement}')`).join('');
const typed = '$credentials.companyUrl';
const computed = `(typeof ${typed} === 'string' ? ${typed} : '')${replacements}.toLowerCase()`;

/**
 * Expression for the base URL of every call: the origin of the credential's company URL plus `/rm`, which holds
 * ClayHR's API and web application. Drops everything after the host, the usual port and capital letters.
 * Allows plain http for localhost only, so that the API key never travels unencrypted.
 * Empty text if the company URL is not an address, so that the API key is never sent to a wrong host.
 * Must depend on the credential alone: n8n checks a credential's allowed domains against this expression.
 */
export const baseUrlExpression = `={{ ${computed} }}`;

/**
 * Expression for a URL below the base URL, for a request that this package can't check. Without a valid base URL it
 * gives a data URL, so the request stays inside n8n. Its content is not a JSON value, unlike every response of ClayHR.
 */
export const checkedUrlExpression = (url: string) => `={{ ${computed} === '' ? 'data:,invalid' : '${url}' }}`;

/**
 * The result of `baseUrlExpression`, for requests outside n8n's routing engine.
 *
 * @param companyUrl the credential's field
 * @returns the origin with `/rm`; empty text if the company URL is not an address
 */
export function companyBaseUrl(companyUrl: unknown): string {
	const text = typeof companyUrl === 'string' ? companyUrl : '';
	return steps.reduce((url, [pattern, replacement]) => url.replace(pattern, replacement), text).toLowerCase();
}

/** What to do if the company URL is not an address. */
export const companyUrlAdvice =
	'Open ClayHR in the browser, copy the address and paste it into Company URL, for example https://acme.clayhr.net';

/**
 * Throws if the base URL is empty.
 *
 * @param baseUrl the result of `baseUrlExpression`
 * @throws NodeOperationError that names the credential's field
 */
export function assertBaseUrl(node: INode, baseUrl: string | undefined, itemIndex?: number): void {
	if (baseUrl !== undefined && baseUrl !== '' && companyBaseUrl(baseUrl) === baseUrl) return;
	throw new NodeOperationError(node, "'Company URL' in the ClayHR credential is not a valid address", {
		description: companyUrlAdvice,
		itemIndex,
	});
}

import type { INode } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
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
// Docker's name for the computer that a container runs on is for local tests, too.
const hostOfThisComputer = '(?:localhost|host\\.docker\\.internal|127\\.0\\.0\\.1|\\[::1\\])';
// A path, query, fragment or spaces. Browsers read a backslash as a slash, so a backslash is not allowed here.
const rest = '(?:[/?#][^]*|\\s*)$';

// A single word is the name of a company, if it can't be a pasted API key: a longer word, or one with capital letters inside, is
// never sent to a name server.
const noCompany = '(?:[Hh]ttps?|HTTPS?|[Ww]ww|WWW|[Ll]ocalhost|LOCALHOST)';
const companyName = `(?!${noCompany}\\s*$)(?:[A-Za-z](?:[a-z0-9-]{0,18}[a-z0-9])?|[A-Z](?:[A-Z-]{0,18}[A-Z])?)`;

// Replacements only: n8n evaluates an expression in a sandbox that can't call functions of this package.
const steps: Array<[pattern: RegExp, replacement: string]> = [
	[new RegExp(`^\\s*(${companyName})\\s*$`), 'https://$1.clayhr.net'],
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

/**
 * Expression for the base URL of every call: the origin of the credential's company URL plus `/rm`, which holds
 * ClayHR's API and web application. Drops everything after the host, the usual port and capital letters.
 * Allows plain http for this computer only, so that the API key never travels unencrypted.
 * Empty text if the company URL is not an address, so that the API key is never sent to a wrong host.
 * Must depend on the credential alone: n8n checks a credential's allowed domains against this expression.
 */
export const baseUrlExpression = `={{ (typeof ${typed} === 'string' ? ${typed} : '')${replacements}.toLowerCase() }}`;

/**
 * The result of `baseUrlExpression`, for requests outside n8n's routing engine.
 *
 * @param companyUrl the credential's field
 * @returns the origin with `/rm`; empty text if the company URL is not an address
 */
export function companyBaseUrl(companyUrl: unknown): string {
	const text = typeof companyUrl === 'string' ? companyUrl : '';
	const baseUrl = steps.reduce((url, [pattern, replacement]) => url.replace(pattern, replacement), text).toLowerCase();
	// No pattern can tell whether the Punycode of a host is one.
	return URL.canParse(baseUrl) ? baseUrl : '';
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

import type { IHttpRequestOptions, INode, NodeOperationError } from 'n8n-workflow';

import { isObject } from '../isObject';
import { operationError } from '../nodeErrors';

/** The user's Request Options in the form of n8n's HTTP client. */
export type RequestOptions = Pick<
	IHttpRequestOptions,
	'proxy' | 'skipSslCertificateValidation' | 'timeout' | 'allowedDomains'
>;

/**
 * Parses Request Options, which n8n adds to every declarative node.
 *
 * @param chosen the value of the parameter `requestOptions`
 * @param itemIndex the item's index; undefined in the editor
 * @throws NodeOperationError if a chosen option has no usable value: ignoring a proxy would send the API key around it
 */
export function parseRequestOptions(node: INode, chosen: unknown, itemIndex?: number): RequestOptions {
	const { proxy, timeout, allowUnauthorizedCerts } = isObject(chosen) ? chosen : {};
	return {
		...(isSet(node, 'proxy') && { proxy: parseProxy(node, proxy, itemIndex) }),
		...(allowUnauthorizedCerts === true && { skipSslCertificateValidation: true }),
		...(isSet(node, 'timeout') && parseTimeout(node, timeout, itemIndex)),
	};
}

/** True if the user chose the option and did not leave it empty. */
function isSet({ parameters }: INode, option: 'proxy' | 'timeout'): boolean {
	const set: unknown = parameters.requestOptions;
	return isObject(set) && !isEmpty(set[option]);
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

// A timer of Node.js takes no longer time: it would end at once.
const longestTimeout = 2 ** 31 - 1;

const isFilledText = (value: unknown) => typeof value === 'string' && value.trim() !== '';

function parseTimeout(node: INode, timeout: unknown, itemIndex?: number): Pick<RequestOptions, 'timeout'> {
	const milliseconds = typeof timeout === 'number' || isFilledText(timeout) ? Number(timeout) : Number.NaN;
	if (milliseconds >= 1 && milliseconds <= longestTimeout) return { timeout: milliseconds };
	// Lists in the editor have a limit of their own, and an expression may have no value there.
	if (itemIndex === undefined) return {};
	const problem = isEmpty(timeout) ? 'has no value' : `must be a number from 1 to ${longestTimeout}`;
	const description = 'Enter the time in milliseconds, for example 60000 for one minute.';
	throw operationError(node, `'Timeout' under Request Options ${problem}`, { description, itemIndex });
}

function parseProxy(node: INode, proxy: unknown, itemIndex?: number): RequestOptions['proxy'] {
	if (isEmpty(proxy)) throw proxyError(node, 'has no value', itemIndex);
	const text = String(proxy);
	const address = URL.canParse(text) ? new URL(text) : undefined;
	const isUsable = address !== undefined && address.hostname !== '' && /^https?:$/.test(address.protocol);
	if (!isUsable) throw proxyError(node, 'is not a valid address', itemIndex);
	const { hostname, port, protocol } = address;
	const usualPort = protocol === 'https:' ? 443 : 80;
	const [username, password] = [decoded(address.username), decoded(address.password)];
	if (username === undefined || password === undefined)
		throw proxyError(node, 'has a % that is not escaped', itemIndex);
	return {
		host: hostname,
		port: port === '' ? usualPort : Number(port),
		protocol: protocol.replace(/:$/, ''),
		...(username !== '' && { auth: { username, password } }),
	};
}

/** Undoes the escapes of an address; undefined if a percent sign begins none. */
function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}

function proxyError(node: INode, problem: string, itemIndex?: number): NodeOperationError {
	const description =
		'Enter an address with a port, for example http://proxy.example.com:3128. In a user name or password, write % as %25, @ as %40, / as %2F and : as %3A.';
	return operationError(node, `'Proxy' under Request Options ${problem}`, { description, itemIndex });
}

import type { IHttpRequestOptions, INode } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { isObject } from '../isObject';

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
 * @throws NodeOperationError if the proxy can't be parsed or its expression gives nothing: ignoring it would send the
 * API key around the proxy
 */
export function parseRequestOptions(node: INode, chosen: unknown, itemIndex?: number): RequestOptions {
	const { proxy, timeout, allowUnauthorizedCerts } = isObject(chosen) ? chosen : {};
	const milliseconds = Number(timeout);
	return {
		...(isProxySet(node) && { proxy: parseProxy(node, proxy, itemIndex) }),
		...(allowUnauthorizedCerts === true && { skipSslCertificateValidation: true }),
		...(milliseconds > 0 && { timeout: milliseconds }),
	};
}

function isProxySet({ parameters }: INode): boolean {
	const set: unknown = parameters.requestOptions;
	return isObject(set) && !isEmpty(set.proxy);
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

function parseProxy(node: INode, proxy: unknown, itemIndex?: number): RequestOptions['proxy'] {
	if (isEmpty(proxy)) throw proxyError(node, 'has no value', itemIndex);
	const text = String(proxy);
	const address = URL.canParse(text) ? new URL(text) : undefined;
	const isUsable = address !== undefined && address.hostname !== '' && /^https?:$/.test(address.protocol);
	if (!isUsable) throw proxyError(node, 'is not a valid address', itemIndex);
	const { hostname, port, protocol, username, password } = address;
	const usualPort = protocol === 'https:' ? 443 : 80;
	const auth = { username: decodeURIComponent(username), password: decodeURIComponent(password) };
	return {
		host: hostname,
		port: port === '' ? usualPort : Number(port),
		protocol: protocol.replace(/:$/, ''),
		...(username !== '' && { auth }),
	};
}

function proxyError(node: INode, problem: string, itemIndex?: number): NodeOperationError {
	const place = itemIndex === undefined ? '' : ` [item ${itemIndex}]`;
	return new NodeOperationError(node, `'Proxy' under Request Options ${problem}${place}`, {
		description: 'Enter an address with a port, for example http://proxy.example.com:3128',
		itemIndex,
	});
}

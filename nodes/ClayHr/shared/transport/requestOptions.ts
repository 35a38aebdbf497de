import type { IHttpRequestOptions, ILoadOptionsFunctions, INode } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { isObject } from '../isObject';

/** What a person can set under Request Options for every request of a node, as n8n's HTTP client takes it. */
export type RequestOptions = Pick<
	IHttpRequestOptions,
	'proxy' | 'skipSslCertificateValidation' | 'timeout' | 'allowedDomains'
>;

/** The Request Options among the options that n8n's routing engine made for an item. */
export function requestOptionsIn(options: IHttpRequestOptions): RequestOptions {
	const { proxy, skipSslCertificateValidation, timeout, allowedDomains } = options;
	return { proxy, skipSslCertificateValidation, timeout, allowedDomains };
}

/**
 * The Request Options of the node whose field asks for a list in the editor.
 *
 * @throws NodeOperationError when the proxy can't be read, or n8n would ignore it: the API key would go around it
 */
export function requestOptionsInEditor(context: ILoadOptionsFunctions): RequestOptions {
	const chosen: unknown = context.getNodeParameter('requestOptions', {});
	const { proxy: given, timeout, allowUnauthorizedCerts } = isObject(chosen) ? chosen : {};
	const proxy = isEmpty(given) ? undefined : readProxy(context.getNode(), given);
	assertProxy(context.getNode(), proxy);
	return {
		proxy,
		skipSslCertificateValidation: allowUnauthorizedCerts === true,
		timeout: typeof timeout === 'number' && timeout > 0 ? timeout : undefined,
	};
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

function readProxy(node: INode, given: unknown): RequestOptions['proxy'] {
	const text = String(given);
	const address = URL.canParse(text) ? new URL(text) : undefined;
	if (address === undefined || address.hostname === '') throw proxyError(node, 'is not a valid address');
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

/**
 * Refuses a proxy that n8n would ignore: the API key would go around it.
 *
 * @param proxy what was read of the node's Request Options
 * @throws NodeOperationError when an expression gives no proxy, and for an address that n8n's HTTP client does not take
 */
export function assertProxy(node: INode, proxy: RequestOptions['proxy'], itemIndex?: number): void {
	const { requestOptions } = node.parameters;
	const chosen: unknown = requestOptions;
	if (proxy === undefined) {
		if (isObject(chosen) && !isEmpty(chosen.proxy)) throw proxyError(node, 'has no value', itemIndex);
		return;
	}
	const { protocol = '', host, port } = proxy;
	const isTaken = /^https?$/.test(protocol) && URL.canParse(`${protocol}://${host}:${port}`);
	if (!isTaken) throw proxyError(node, 'is not a valid address', itemIndex);
}

function proxyError(node: INode, problem: string, itemIndex?: number): NodeOperationError {
	const place = itemIndex === undefined ? '' : ` [item ${itemIndex}]`;
	return new NodeOperationError(node, `'Proxy' under Request Options ${problem}${place}`, {
		description: 'Enter an address with a port, for example http://proxy.example.com:3128',
		itemIndex,
	});
}

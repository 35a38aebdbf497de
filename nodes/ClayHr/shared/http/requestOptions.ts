import type { IHttpRequestOptions, INode } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { isObject } from '../isObject';

/** What a person can set under Request Options for every request of a node, as n8n's HTTP client takes it. */
export type RequestOptions = Pick<
	IHttpRequestOptions,
	'proxy' | 'skipSslCertificateValidation' | 'timeout' | 'allowedDomains'
>;

/**
 * Reads Request Options, which n8n adds to every declarative node.
 *
 * @param chosen the value of the parameter `requestOptions`
 * @throws NodeOperationError when the proxy can't be read: without it the API key would go around the proxy
 */
export function parseRequestOptions(node: INode, chosen: unknown): RequestOptions {
	const { proxy, timeout, allowUnauthorizedCerts } = isObject(chosen) ? chosen : {};
	const milliseconds = Number(timeout);
	return {
		...(!isEmpty(proxy) && { proxy: parseProxy(node, proxy) }),
		...(allowUnauthorizedCerts === true && { skipSslCertificateValidation: true }),
		...(milliseconds > 0 && { timeout: milliseconds }),
	};
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

function parseProxy(node: INode, proxy: unknown): RequestOptions['proxy'] {
	const text = String(proxy);
	const address = URL.canParse(text) ? new URL(text) : undefined;
	if (address === undefined || address.hostname === '') {
		throw new NodeOperationError(node, "'Proxy' under Request Options is not a valid address", {
			description: 'Enter an address with a port, for example http://proxy.example.com:3128',
		});
	}
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

import type { IHttpRequestOptions, ILoadOptionsFunctions } from 'n8n-workflow';
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
 * @throws NodeOperationError when the proxy can't be read: without it the API key would go around the proxy
 */
export function requestOptionsInEditor(context: ILoadOptionsFunctions): RequestOptions {
	const chosen: unknown = context.getNodeParameter('requestOptions', {});
	const { proxy, timeout, allowUnauthorizedCerts } = isObject(chosen) ? chosen : {};
	return {
		proxy: isEmpty(proxy) ? undefined : readProxy(context, proxy),
		skipSslCertificateValidation: allowUnauthorizedCerts === true,
		timeout: typeof timeout === 'number' && timeout > 0 ? timeout : undefined,
	};
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

function readProxy(context: ILoadOptionsFunctions, proxy: unknown): RequestOptions['proxy'] {
	const text = String(proxy);
	const address = URL.canParse(text) ? new URL(text) : undefined;
	if (address === undefined || address.hostname === '') {
		throw new NodeOperationError(context.getNode(), "'Proxy' under Request Options is not a valid address", {
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

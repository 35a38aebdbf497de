import type { INode } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

// Written as text because an expression runs in n8n's sandbox, where nothing of this package can be called.
const steps: Array<[pattern: string, replacement: string]> = [
	['^\\s*(?!\\s|https?:\\/\\/)', 'https://'],
	['^\\s*http:\\/\\/(?!(localhost|127\\.0\\.0\\.1)(:\\d+)?([\\/?#\\s]|$))', 'https://'],
	['^\\s*(https?:\\/\\/[^\\/?#]*?)\\s*([\\/?#][^]*)?$', '$1'],
];

const replacements = steps.map(([pattern, replacement]) => `.replace(/${pattern}/i, '${replacement}')`).join('');

/**
 * Expression for the address every call starts from: the origin of the credential's company URL, then `/rm`, where
 * ClayHR keeps both its API and its web application. Whatever was pasted from the browser after the host is dropped.
 * Plain http is kept for this computer only, so that no key ever travels unencrypted.
 * It may depend on the credential alone: n8n applies a credential's domain restrictions by this expression.
 */
export const baseUrlExpression = `={{ String($credentials.companyUrl || '')${replacements} }}/rm`;

/** What `baseUrlExpression` gives, for calls outside the routing engine. */
export function companyBaseUrl(companyUrl: unknown): string {
	const origin = steps.reduce(
		(url, [pattern, replacement]) => url.replace(new RegExp(pattern, 'i'), replacement),
		typeof companyUrl === 'string' ? companyUrl : '',
	);
	return `${origin}/rm`;
}

const acceptableBaseUrl = /^https?:\/\/(\[[0-9a-f:]+\]|[a-z0-9]([a-z0-9.-]*[a-z0-9])?)(:\d{1,5})?\/rm$/i;

/** Whether a base URL is a plain host; it is none e.g. after a company URL of `acme clayhr` or `https://user:pw@host`. */
export function isBaseUrl(baseUrl: string | undefined): baseUrl is string {
	return baseUrl !== undefined && acceptableBaseUrl.test(baseUrl);
}

/**
 * Refuses what is no base URL.
 *
 * @param baseUrl what `baseUrlExpression` gave
 * @throws NodeOperationError that names the credential's field
 */
export function assertBaseUrl(node: INode, baseUrl: string | undefined, itemIndex?: number): void {
	if (isBaseUrl(baseUrl)) return;
	throw new NodeOperationError(node, "'Company URL' in the ClayHR credential is not a valid address", {
		description:
			'Open ClayHR in the browser and paste the address of your company there, for example https://acme.clayhr.net',
		itemIndex,
	});
}

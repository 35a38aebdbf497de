import type { IExecuteSingleFunctions, IHttpRequestOptions } from 'n8n-workflow';

import { operationError, shortened } from '../nodeErrors';

const longestName = 60;

/**
 * Refuses a request without a path. n8n would otherwise send it to the company's address and return the page there. It makes
 * such a request if an expression, an AI model or a changed workflow names an operation that the node does not have.
 *
 * @returns n8n's `preSend` hook of the parameter Resource, so that it runs for each operation
 */
export async function assertOperation(
	this: IExecuteSingleFunctions,
	options: IHttpRequestOptions,
): Promise<IHttpRequestOptions> {
	if (options.url !== '' && options.url !== undefined) return options;
	const named = (parameter: string) => shortened(String(this.getNodeParameter(parameter, '')), longestName);
	const message = `The resource '${named('resource')}' has no operation '${named('operation')}'. Nothing was sent to ClayHR`;
	throw operationError(this.getNode(), message, {
		description: 'Choose a resource and an operation from the lists of the node, or correct the expressions in them.',
		itemIndex: this.getItemIndex(),
	});
}

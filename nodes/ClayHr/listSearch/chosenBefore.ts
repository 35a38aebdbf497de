import { type ILoadOptionsFunctions, NodeOperationError } from 'n8n-workflow';

/**
 * What was chosen in another field, for a "From List" field whose list depends on it.
 *
 * @param what the other field, as a person would name it: `the form`
 * @throws NodeOperationError when nothing, or nothing that is an ID, is chosen there
 */
export function chosenBefore(context: ILoadOptionsFunctions, parameter: string, what: string): string {
	const value: unknown = context.getCurrentNodeParameter(parameter, { extractValue: true });
	const id = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
	if (/^\d+$/.test(id)) return id;
	throw new NodeOperationError(context.getNode(), `Choose ${what} first`, {
		description: 'The list depends on it. With an expression there, give the ID here as well.',
	});
}

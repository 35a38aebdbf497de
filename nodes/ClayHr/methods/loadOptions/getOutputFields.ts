import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { properties } from '../../resources';
import { callOf } from '../../shared/operation';
import { customFieldOptions } from '../../shared/lists/customFieldOptions';
import { fieldOptions } from '../../shared/records/fieldOptions';

/**
 * Options of Output: Selected Fields: the fields that the operation can fill. The operation's simplified fields come first.
 */
export async function getOutputFields(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const resource = String(this.getCurrentNodeParameter('resource'));
	const operation = this.getCurrentNodeParameter('operation');
	const options = properties
		.filter(({ name, displayOptions }) => name === 'operation' && displayOptions?.show?.resource?.includes(resource))
		.flatMap((property) => property.options ?? []);
	const chosen = options.find(
		(option): option is INodePropertyOptions => 'value' in option && option.value === operation,
	);
	const call = callOf(chosen?.routing);
	const answer = call?.response;
	const own = answer && 'shape' in answer ? answer.shape : undefined;
	const shape = call?.complete && isTurnedOn(this, call.complete.when) ? call.complete.shape : own;
	const known = typeof shape === 'object' ? shape : undefined;
	return [...fieldOptions(known), ...(await customFieldOptions(this, known))];
}

// A parameter that the user never touched has its default.
function isTurnedOn(context: ILoadOptionsFunctions, parameter: string): boolean {
	const value = context.getCurrentNodeParameter(parameter);
	return (value ?? properties.find(({ name }) => name === parameter)?.default) === true;
}

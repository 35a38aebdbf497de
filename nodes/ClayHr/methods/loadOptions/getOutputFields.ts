import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { properties } from '../../resources';
import { callOf } from '../../shared/operation';

/** Options of Output: Selected Fields. The operation's simplified fields come first. */
export async function getOutputFields(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const resource = String(this.getCurrentNodeParameter('resource'));
	const operation = this.getCurrentNodeParameter('operation');
	const options = properties
		.filter(({ name, displayOptions }) => name === 'operation' && displayOptions?.show?.resource?.includes(resource))
		.flatMap((property) => property.options ?? []);
	const chosen = options.find(
		(option): option is INodePropertyOptions => 'value' in option && option.value === operation,
	);
	const answer = callOf(chosen?.routing)?.response;
	const shape = answer && 'shape' in answer ? answer.shape : undefined;
	const known = typeof shape === 'object' ? { ...shape.fields, ...shape.more } : {};
	return Object.keys(known).map((name) => ({ name: inWords(name), value: name }));
}

function inWords(name: string): string {
	const words = name.replace(/([A-Z])/g, ' $1').replace(/\bId\b|^id$/g, 'ID');
	return words.charAt(0).toUpperCase() + words.slice(1);
}

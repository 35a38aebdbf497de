import type { INodeProperties } from 'n8n-workflow';

/**
 * Sorts parameters into the order in which users fill them in: operation, parameters that a list depends on, the
 * record, required fields, Return All and Limit, optional fields. Parameters of the same rank keep their order. Sorting
 * is needed because parameters that several resources share appear only once.
 */
export function inReadingOrder(properties: INodeProperties[]): INodeProperties[] {
	const decisive = new Set(properties.filter(({ type }) => type === 'resourceLocator').flatMap(decidingNames));
	const rankOf = (property: INodeProperties) => (decisive.has(property.name) ? 2 : usualRank(property));
	return [...properties].sort((one, other) => rankOf(one) - rankOf(other));
}

// The path of a locator points to its value: `formId.value`.
function decidingNames({ typeOptions }: INodeProperties): string[] {
	return (typeOptions?.loadOptionsDependsOn ?? []).map((path) => path.split('.')[0] ?? path);
}

function usualRank({ name, type }: INodeProperties): number {
	if (name === 'resource') return 0;
	if (name === 'operation') return 1;
	if (type === 'resourceLocator') return 3;
	if (name === 'returnAll' || name === 'limit') return 5;
	if (name === 'output' || name === 'outputFields') return 6;
	return type === 'collection' ? 7 : 4;
}

import type { INodeProperties } from 'n8n-workflow';

/**
 * Puts parameters into the order in which a person fills them in: what to do, what a list of records depends on, the
 * record it is about, what is required, how many, and last what is optional. Parameters of the same rank stay as they were
 * listed. A parameter that several resources share stands only once, so the order in the files can't be right for all of
 * them.
 */
export function inReadingOrder(properties: INodeProperties[]): INodeProperties[] {
	const decisive = new Set(properties.filter(({ type }) => type === 'resourceLocator').flatMap(decidingNames));
	const rankOf = (property: INodeProperties) => (decisive.has(property.name) ? 2 : usualRank(property));
	return [...properties].sort((one, other) => rankOf(one) - rankOf(other));
}

// Of a locator, the path is that of its value: `formId.value`.
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

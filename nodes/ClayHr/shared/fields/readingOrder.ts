import type { INodeProperties } from 'n8n-workflow';

/**
 * Puts parameters into the order in which a person fills them in: what to do, the record it is about, what is required,
 * how many, and last what is optional. Parameters of the same rank stay as they were listed. A parameter that several
 * resources share stands only once, so the order in the files can't be right for all of them.
 */
export function inReadingOrder(properties: INodeProperties[]): INodeProperties[] {
	return [...properties].sort((one, other) => rankOf(one) - rankOf(other));
}

function rankOf({ name, type }: INodeProperties): number {
	if (name === 'resource') return 0;
	if (name === 'operation') return 1;
	if (type === 'resourceLocator') return 2;
	if (name === 'returnAll' || name === 'limit') return 4;
	if (name === 'output' || name === 'outputFields') return 5;
	return type === 'collection' ? 6 : 3;
}

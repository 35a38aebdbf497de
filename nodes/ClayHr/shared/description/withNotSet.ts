import type { INodePropertyOptions } from 'n8n-workflow';

/**
 * Adds an empty first choice, for a field in a list entry. An entry always has all its fields, and empty fields are not
 * sent.
 */
export const withNotSet = (options: INodePropertyOptions[]): INodePropertyOptions[] => [
	{ name: 'Not Set', value: '' },
	...options,
];

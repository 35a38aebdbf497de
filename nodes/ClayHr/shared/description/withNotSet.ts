import type { INodePropertyOptions } from 'n8n-workflow';

/**
 * The choices of a field in an entry of a list, the first of which leaves the field out: an entry has all its fields, and
 * only those that are empty are not sent.
 */
export const withNotSet = (options: INodePropertyOptions[]): INodePropertyOptions[] => [
	{ name: 'Not Set', value: '' },
	...options,
];

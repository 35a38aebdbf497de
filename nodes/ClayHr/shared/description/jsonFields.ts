import type { INodeProperties } from 'n8n-workflow';

import { jsonOf, modeOf } from '../parameters/jsonFields';

/**
 * A collection with many fields, and beside it one JSON field for all of them. The operation's call names the
 * collection in `jsonFields`.
 */
export function withJson(collection: INodeProperties): INodeProperties[] {
	const { name, displayName, displayOptions, options = [] } = collection;
	const showIn = (mode: string) => ({ show: { ...displayOptions?.show, [modeOf(name)]: [mode] } });
	return [
		{
			displayName: `Specify ${displayName}`,
			name: modeOf(name),
			type: 'options',
			noDataExpression: true,
			displayOptions,
			options: [
				{ name: 'Using Fields Below', value: 'fields' },
				{
					name: 'Using JSON',
					value: 'json',
					description: 'All fields at once. Faster if many fields are expressions.',
				},
			],
			default: 'fields',
		},
		{ ...collection, displayOptions: showIn('fields') },
		{
			displayName: `${displayName} (JSON)`,
			name: jsonOf(name),
			type: 'json',
			required: true,
			displayOptions: showIn('json'),
			default: '{}',
			hint: `Write only the fields to send. Names: ${options.map((option) => option.name).join(', ')}.`,
		},
	];
}

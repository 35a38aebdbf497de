import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { NamedValue } from '../../ClayHr/shared/parameters/fields';
import { eventProperty } from './event';
import { leaveParameters } from './leave';
import { notices } from './notices';
import { otherParameters } from './other';
import { userParameters } from './user';

// What the fields of an event depend on.
const outputDependsOn = ['event', 'completeUser', 'formEventPer', 'watchedFields'];

const optionsParameter: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Include Existing Records',
			name: 'includeExisting',
			type: 'boolean',
			default: false,
			description:
				'Whether the first poll also returns existing records. Has no effect on later polls or User Updated.',
		},
		{
			displayName: 'Output',
			name: 'output',
			type: 'options',
			options: [
				{ name: 'Raw', value: 'raw', description: 'All fields, as ClayHR returns them' },
				{ name: 'Selected Fields', value: 'selected', description: 'The chosen fields and the ID' },
				{
					name: 'Simplified',
					value: 'simplified',
					description: 'Up to ten of the most useful fields, with readable names',
				},
			],
			default: 'simplified',
			description: 'Which fields of each record to return',
		},
		{
			displayName: 'Field Names or IDs',
			name: 'outputFields',
			type: 'multiOptions',
			displayOptions: { show: { output: ['selected'] } },
			typeOptions: { loadOptionsMethod: 'getOutputFields', loadOptionsDependsOn: outputDependsOn },
			default: [],
			description:
				'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
			hint: "In an expression, you can also use ClayHR's field names, such as userModel.email",
		},
	],
};

/** All parameters of the trigger. */
export const properties: INodeProperties[] = [
	eventProperty,
	...notices,
	...userParameters,
	...leaveParameters,
	...otherParameters,
	optionsParameter,
];

// n8n fills in the defaults of top-level parameters only, so the trigger reads those of a collection's fields from here.
const byName = new Map(
	properties.flatMap((property): Array<[string, INodeProperties]> => [
		[property.name, property],
		...fieldsOf(property).map((field): [string, INodeProperties] => [`${property.name}.${field.name}`, field]),
	]),
);

/** The label of a parameter in the editor. `name` has a dot between a collection and its field. */
export function labelOf(name: string): string {
	return byName.get(name)?.displayName ?? name;
}

/** The default of a parameter. `name` has a dot between a collection and its field. */
export function defaultOf(name: string): unknown {
	return byName.get(name)?.default;
}

/** The choices of a parameter, with their names in the editor. */
export function choicesOf(name: string): NamedValue[] {
	return (byName.get(name)?.options ?? []).filter((option): option is INodePropertyOptions => 'value' in option);
}

function fieldsOf({ type, options = [] }: INodeProperties): INodeProperties[] {
	return type === 'collection' ? options.filter((option): option is INodeProperties => 'type' in option) : [];
}

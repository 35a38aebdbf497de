import type { INodeProperties } from 'n8n-workflow';

import { eventProperty } from './event';
import { leaveParameters } from './leave';
import { otherParameters } from './other';
import { userParameters } from './user';

const optionsParameter: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Emit What Exists',
			name: 'emitExisting',
			type: 'boolean',
			default: false,
			description:
				'Whether the very first poll starts the workflow with everything that is there already. Without it that is taken as known. It makes no difference later, nor for User Updated.',
		},
		{
			displayName: 'Output',
			name: 'output',
			type: 'options',
			options: [
				{ name: 'Raw', value: 'raw', description: 'Everything, as ClayHR names and nests it' },
				{ name: 'Simplified', value: 'simplified', description: 'The most useful fields, ten at most, in plain names' },
			],
			default: 'simplified',
			description: 'How much of each record to return',
		},
	],
};

/** The trigger's parameters. */
export const properties: INodeProperties[] = [
	eventProperty,
	...userParameters,
	...leaveParameters,
	...otherParameters,
	optionsParameter,
];

/** What the editor calls each parameter, with the dot before those in a collection. */
export const labels: Record<string, string> = Object.fromEntries(properties.flatMap((property) => named(property, '')));

/** The value of each parameter that the user did not set: the engine knows the defaults of those in collections in the editor only. */
export const defaults: Record<string, unknown> = Object.fromEntries(
	properties.flatMap((property) => withDefault(property, '')),
);

function named(property: INodeProperties, parent: string): Array<[string, string]> {
	const own: [string, string] = [parent + property.name, property.displayName];
	return [own, ...fieldsOf(property).flatMap((field) => named(field, `${parent}${property.name}.`))];
}

function withDefault(property: INodeProperties, parent: string): Array<[string, unknown]> {
	const own: [string, unknown] = [parent + property.name, property.default];
	return [own, ...fieldsOf(property).flatMap((field) => withDefault(field, `${parent}${property.name}.`))];
}

function fieldsOf({ type, options = [] }: INodeProperties): INodeProperties[] {
	return type === 'collection' ? options.filter((option): option is INodeProperties => 'type' in option) : [];
}

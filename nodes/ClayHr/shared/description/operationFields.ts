import type { INodeProperties } from 'n8n-workflow';

import type { Call } from '../call';
import { operationsOf } from '../operation';
import { hasOutputChoice, outputChoices } from '../outputChoice';
import { emptyValueChoices, emptyValues } from '../parameters/emptyValues';

/**
 * Display options of a parameter that many operations share.
 *
 * @param properties the node's parameters, with all operations
 * @param accepts true if an operation's call uses the parameter. n8n shows a parameter by resource and by operation,
 * not by pairs of them. So operations with the same name must give the same result here in every resource.
 */
export function operationsAmong(
	properties: INodeProperties[],
	accepts: (call: Call) => boolean,
): { resource: string[]; operation: string[] } {
	const found = operationsOf(properties).filter(({ call }) => accepts(call));
	return {
		resource: unique(found.map(({ resource }) => resource)),
		operation: unique(found.map(({ operation }) => operation)),
	};
}

const unique = (values: string[]) => [...new Set(values)];

/**
 * Return All and Limit, shown for every operation that reads a list.
 *
 * @param properties the node's parameters, with all operations
 */
export function listingFields(properties: INodeProperties[]): INodeProperties[] {
	const show = operationsAmong(properties, ({ response }) => response.kind === 'rows');
	return [
		{
			displayName: 'Return All',
			name: 'returnAll',
			type: 'boolean',
			displayOptions: { show },
			default: false,
			description: 'Whether to return all results or only up to a given limit',
		},
		{
			displayName: 'Limit',
			name: 'limit',
			type: 'number',
			displayOptions: { show: { ...show, returnAll: [false] } },
			typeOptions: { minValue: 1 },
			default: 50,
			description: 'Max number of results to return',
		},
	];
}

/**
 * Output and its Fields, shown for every operation that reads records.
 *
 * @param properties the node's parameters, with all operations
 */
export function outputChoice(properties: INodeProperties[]): INodeProperties[] {
	const show = operationsAmong(properties, hasOutputChoice);
	const completions = unique(operationsOf(properties).flatMap(({ call }) => call.complete?.when ?? []));
	return [
		{
			displayName: 'Output',
			name: 'output',
			type: 'options',
			displayOptions: { show },
			options: outputChoices,
			default: 'simplified',
			description: 'Which fields of each record to return',
		},
		{
			displayName: 'Field Names or IDs',
			name: 'outputFields',
			type: 'multiOptions',
			// Not `required`: if Output is an expression, n8n treats this field as visible and would refuse to start.
			// `checkOutput` checks it.
			displayOptions: { show: { ...show, output: ['selected'] } },
			typeOptions: {
				loadOptionsMethod: 'getOutputFields',
				loadOptionsDependsOn: ['resource', 'operation', ...completions],
			},
			default: [],
			description:
				'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
			hint: "In an expression, you can also use ClayHR's field names, such as userModel.email",
		},
	];
}

/**
 * Empty Values, shown for every operation that can clear fields.
 *
 * @param properties the node's parameters, with all operations
 */
export function emptyValuesField(properties: INodeProperties[]): INodeProperties {
	return {
		displayName: 'Empty Values',
		name: 'emptyValues',
		type: 'options',
		displayOptions: { show: operationsAmong(properties, ({ hasEmptyValues }) => hasEmptyValues === true) },
		options: emptyValueChoices,
		default: 'leaveUnchanged',
		description: 'What to do with an added field that has no value, such as an empty cell of a sheet',
	};
}

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
	if (name === emptyValues) return 8;
	return type === 'collection' || isOfJsonFields(name) ? 7 : 4;
}

// They stand beside their collection.
const isOfJsonFields = (name: string) => /Fields(Mode|Json)$/.test(name);

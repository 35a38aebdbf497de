import type { INodeProperties } from 'n8n-workflow';

import { hasOutputChoice } from '../outputChoice';
import { operationsAmong } from './operationsAmong';

/**
 * Output and its Fields, shown for every operation that reads records.
 *
 * @param properties the node's parameters, with all operations
 */
export function outputChoice(properties: INodeProperties[]): INodeProperties[] {
	const show = operationsAmong(properties, hasOutputChoice);
	return [
		{
			displayName: 'Output',
			name: 'output',
			type: 'options',
			displayOptions: { show },
			options: [
				{ name: 'Raw', value: 'raw', description: 'Everything, as ClayHR names and nests it' },
				{ name: 'Selected Fields', value: 'selected', description: 'The fields that you choose, and the ID' },
				{
					name: 'Simplified',
					value: 'simplified',
					description: 'The ten most useful fields at most, in plain names, with the IDs and codes that go with them',
				},
			],
			default: 'simplified',
			description: 'How much of each record to return',
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
				loadOptionsDependsOn: ['resource', 'operation'],
			},
			default: [],
			description:
				'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
			hint: 'An expression may also name fields as ClayHR does, such as userModel.email',
		},
	];
}

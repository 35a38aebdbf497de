import {
	type IDataObject,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IPollFunctions,
	NodeConnectionTypes,
} from 'n8n-workflow';

import { pollClayHr } from './poll';

export class ClayHrTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'ClayHR Trigger',
		name: 'clayHrTrigger',
		icon: { light: 'file:../ClayHr/clayHr.svg', dark: 'file:../ClayHr/clayHr.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ $parameter["event"].replace(/[A-Z]+/g, " $&").toLowerCase() }}',
		description: 'Starts the workflow when somebody joins or asks for leave in ClayHR, the HR system',
		defaults: { name: 'ClayHR Trigger' },
		polling: true,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'clayHrApi', required: true }],
		properties: [
			{
				displayName: 'Trigger On',
				name: 'event',
				type: 'options',
				noDataExpression: true,
				options: [
					{
						name: 'New Leave Request',
						value: 'newLeaveRequest',
						description:
							'Somebody asks for leave between a month ago and a year ahead. Four requests to ClayHR a poll.',
					},
					{
						name: 'New User',
						value: 'newUser',
						description:
							'A person is added, active or as a future joiner. A request to ClayHR for every 100 people a poll, two at least.',
					},
				],
				default: 'newUser',
			},
		],
	};

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		const found: IDataObject[] = await pollClayHr(this);
		return found.length > 0 ? [found.map((json) => ({ json }))] : null;
	}
}

import type { INodeProperties } from 'n8n-workflow';

const resource = ['training'];

/** Fields of the operations on trainings. */
export const trainingFields: INodeProperties[] = [
	{
		displayName: 'Training ID',
		name: 'trainingId',
		type: 'string',
		required: true,
		displayOptions: { show: { resource, operation: ['getContent'] } },
		default: '',
		placeholder: 'e.g. 123',
	},
	{
		displayName: 'Redirect URL',
		name: 'trainingRedirectUrl',
		type: 'string',
		required: true,
		displayOptions: { show: { resource, operation: ['synchronize'] } },
		default: '',
		placeholder: 'e.g. https://example.clayhr.net',
		description: 'The page that ClayHR goes back to after the synchronization',
	},
	{
		displayName: 'User Training ID',
		name: 'userTrainingId',
		type: 'string',
		required: true,
		displayOptions: { show: { resource, operation: ['updateStatus'] } },
		default: '',
		placeholder: 'e.g. 123',
		description: 'The record that ties one person to the training',
	},
	{
		displayName: 'Status',
		name: 'trainingStatus',
		type: 'string',
		required: true,
		displayOptions: { show: { resource, operation: ['updateStatus'] } },
		default: '',
		description: "The code of the status, as your company's ClayHR writes it",
	},
];

import type { INodeProperties } from 'n8n-workflow';

import { locator } from '../../shared/description/locators';

const resource = ['training'];

/** Fields of the operations on trainings. */
export const trainingFields: INodeProperties[] = [
	{
		displayName: 'Training',
		name: 'trainingId',
		required: true,
		displayOptions: { show: { resource, operation: ['getContent'] } },
		description: "The training to read. The list holds those of the API key's owner: ClayHR lists no others.",
		...locator({ thing: 'a training', search: 'searchTrainings', example: '331' }),
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
		displayName: 'User Training',
		name: 'userTrainingId',
		required: true,
		displayOptions: { show: { resource, operation: ['updateStatus'] } },
		description:
			"The record that ties one person to the training. The list holds those of the API key's owner: ClayHR lists no others.",
		...locator({ thing: 'a training of a user', search: 'searchUserTrainings', example: '4101' }),
	},
	{
		displayName: 'Status',
		name: 'trainingStatus',
		type: 'string',
		required: true,
		displayOptions: { show: { resource, operation: ['updateStatus'] } },
		default: '',
		placeholder: 'e.g. COMP',
		description:
			"ClayHR's code of the status. Which codes there are is not documented; the field 'statusCode' of Get Many shows those in use.",
	},
];

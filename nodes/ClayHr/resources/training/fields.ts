import type { INodeProperties } from 'n8n-workflow';

import { locator, namedLocator } from '../../shared/description/locators';
import { trainings } from './lists';

const resource = ['training'];

/** Fields of the operations on trainings. */
export const trainingFields: INodeProperties[] = [
	{
		displayName: 'Training',
		name: 'trainingId',
		required: true,
		displayOptions: { show: { resource, operation: ['getContent'] } },
		description: "The list shows the trainings of the API key's user. ClayHR has no list of other trainings.",
		...namedLocator(trainings, { search: 'searchTrainings', example: '331', exampleName: 'Fire Safety' }),
	},
	{
		displayName: 'Redirect URL',
		name: 'trainingRedirectUrl',
		type: 'string',
		required: true,
		displayOptions: { show: { resource, operation: ['synchronize'] } },
		default: '',
		placeholder: 'e.g. https://example.clayhr.net',
		description: 'Page to which ClayHR redirects after the synchronization',
	},
	{
		displayName: 'User Training',
		name: 'userTrainingId',
		required: true,
		displayOptions: { show: { resource, operation: ['updateStatus'] } },
		description: "Training assigned to a user. The list shows those of the API key's user. ClayHR lists no others.",
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
		description: "Code of the status. ClayHR documents no codes: Get My Trainings shows those in use as 'statusCode'.",
	},
];

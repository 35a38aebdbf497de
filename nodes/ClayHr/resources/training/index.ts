import type { INodeProperties } from 'n8n-workflow';

import { operation } from '../../shared/operation';
import { statusWords } from '../../shared/records/words';
import { id, text } from '../../shared/parameters/fields';
import { trainingFields } from './fields';
import { userTrainingShape } from './shape';

/** Operations and fields of the resource Training. */
export const trainingProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['training'] } },
		default: 'getAll',
		options: [
			{
				name: 'Get Content',
				value: 'getContent',
				action: 'Get the content of a training',
				description: 'Retrieve what one training consists of',
				routing: operation({
					method: 'GET',
					path: '/api/training/content',
					changesData: false,
					query: { trainingId: id('trainingId') },
					response: { kind: 'record', mayGiveNone: true },
				}),
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many trainings',
				description: "List the trainings of the API key's owner",
				routing: operation({
					method: 'GET',
					path: '/api/trainings',
					changesData: false,
					response: { kind: 'rows', shape: userTrainingShape },
				}),
			},
			{
				name: 'Synchronize with TalentLMS',
				value: 'synchronize',
				action: 'Synchronize trainings',
				description: 'Bring the trainings and their progress over from TalentLMS',
				routing: operation({
					method: 'GET',
					path: '/api/training/talentlms/sync',
					changesData: true,
					headers: { redirectUrl: text('trainingRedirectUrl') },
					response: { kind: 'done' },
				}),
			},
			{
				name: 'Update Status',
				value: 'updateStatus',
				action: 'Update the status of a training',
				description: 'Set how far a person has come with a training',
				routing: operation({
					method: 'POST',
					path: '/api/training/status/update',
					changesData: true,
					query: { userTrainingId: id('userTrainingId'), status: text('trainingStatus') },
					response: {
						kind: 'done',
						echo: { userTrainingId: id('userTrainingId'), status: text('trainingStatus') },
						words: { status: statusWords },
					},
				}),
			},
		],
	},
	...trainingFields,
];

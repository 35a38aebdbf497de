import type { INodeProperties } from 'n8n-workflow';

import { listOperation, operation } from '../../shared/operation';
import { statusWords } from '../../shared/records/codes';
import { id, text } from '../../shared/parameters/fields';
import { trainingFields } from './fields';
import { trainings } from './lists';
import { trainingContentShape } from './shape';

/** Operations and fields of the resource Training. */
export const trainingProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['training'] } },
		default: 'getAllOwn',
		options: [
			{
				name: 'Get Content',
				value: 'getContent',
				action: 'Get the content of a training',
				description: 'List the parts of a training',
				routing: operation('GET /api/training/content', {
					query: { trainingId: id('trainingId', trainings) },
					response: { kind: 'record', mayGiveNone: true, shape: trainingContentShape },
				}),
			},
			{
				name: 'Get My Trainings',
				value: 'getAllOwn',
				action: 'Get my trainings',
				description: "List the trainings of the API key's user",
				routing: listOperation(trainings, {}),
			},
			{
				name: 'Synchronize with TalentLMS',
				value: 'synchronize',
				action: 'Synchronize trainings',
				description: 'Import the trainings and their progress from TalentLMS',
				routing: operation('GET /api/training/talentlms/sync', {
					headers: { redirectUrl: text('trainingRedirectUrl') },
					response: {
						kind: 'done',
						named: {
							createdTrainings: ['createdTrainingCount'],
							existingTrainings: ['existingTrainings'],
							userTrainings: ['userTrainingCount'],
							updatedUserTrainings: ['userTrainingUpdateCount'],
							status: ['statusCode'],
						},
						words: { status: statusWords },
					},
				}),
			},
			{
				name: 'Update Status',
				value: 'updateStatus',
				action: 'Update the status of a training',
				description: "Change the status of a user's training",
				routing: operation('POST /api/training/status/update', {
					query: { userTrainingId: id('userTrainingId'), status: text('trainingStatus') },
					response: {
						kind: 'done',
						echo: { id: id('userTrainingId'), status: text('trainingStatus') },
						words: { status: statusWords },
					},
				}),
			},
		],
	},
	...trainingFields,
];

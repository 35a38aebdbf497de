import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/locators';
import { forPeople } from '../../shared/description/peopleFields';
import { operation } from '../../shared/operation';
import { flag, id, user } from '../../shared/parameters/fields';
import { listedTimecardShape, timecardShape } from './shape';

const show = { resource: ['timecard'] };

/** Operations and fields of the resource Timecard. */
export const timecardProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		default: 'getAll',
		options: [
			{
				name: 'Get Current for User',
				value: 'getCurrentForUser',
				action: 'Get the current timecard of a user',
				description:
					'Retrieve the timecard of a user. If the user has several, ClayHR does not document which one it returns.',
				routing: operation('GET /api/user/timecard', {
					query: { userID: user('timecardUserId') },
					response: { kind: 'record', shape: timecardShape },
				}),
			},
			{
				name: 'Get Details',
				value: 'getDetails',
				action: 'Get the details of a timecard',
				description: 'Retrieve a timecard with all details',
				routing: operation('GET /api/timecards/details/{timecardId}', {
					pathValues: { timecardId: id('timecardId') },
					query: { flatcustomfields: flag('timecardDetailsFields.flatCustomFields', false, true) },
					response: { kind: 'record', shape: timecardShape },
				}),
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many timecards',
				description:
					'List the timecards of one user, several users or everybody. ClayHR may return only one timecard per user.',
				routing: operation('GET /api/user/timecards', {
					forPeople: forPeople('userID', 404),
					response: { kind: 'rows', shape: listedTimecardShape },
				}),
			},
		],
	},
	{
		displayName: 'User',
		name: 'timecardUserId',
		required: true,
		displayOptions: { show: { ...show, operation: ['getCurrentForUser'] } },
		description: 'User whose timecard to retrieve',
		...userLocator,
	},
	{
		displayName: 'Timecard ID',
		name: 'timecardId',
		type: 'string',
		required: true,
		displayOptions: { show: { ...show, operation: ['getDetails'] } },
		default: '',
		placeholder: 'e.g. 770001',
		description: "ID of a listed timecard ('cardId' in raw output), or the ID that Timesheet: Clock Me In returns",
	},
	{
		displayName: 'Additional Fields',
		name: 'timecardDetailsFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show: { ...show, operation: ['getDetails'] } },
		default: {},
		options: [
			{
				displayName: 'Flatten Custom Fields',
				name: 'flatCustomFields',
				type: 'boolean',
				default: false,
				description: 'Whether to return custom fields on the same level as the other fields',
			},
		],
	},
];

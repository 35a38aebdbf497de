import type { INodeProperties } from 'n8n-workflow';

import { namedLocator } from '../../shared/description/locators';
import { listOperation, operation } from '../../shared/operation';
import { choice, constant, date, id, integer, lastDay, name, text, user } from '../../shared/parameters/fields';
import { createPositionFields } from './create';
import { morePositionFields } from './createMore';
import { readPosition } from './get';
import { positionShape } from './shape';
import { accessLevels, positionStatuses } from './codes';
import { positions, publishedLocations, publishedPositions } from './lists';
import { jobProfiles } from '../jobProfile/lists';
import { orgUnits } from '../orgUnit/lists';
import { projects } from '../project/lists';

const show = { resource: ['position'] };

/** Operations and fields of the resource Position: the company's job openings. */
export const positionProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		default: 'getAll',
		options: [
			{
				name: 'Create',
				value: 'create',
				action: 'Create a position',
				description:
					'Add a job opening with your own code. ClayHR does not return the ID: Get Many finds it by the code.',
				routing: operation('POST /api/v3/position/save', {
					subject: ['positionName', 'positionCode'],
					query: {
						name: name('positionName'),
						positionUID: name('positionCode'),
						count: integer('positionCount', { least: 1 }),
						status: choice('positionStatus', ...positionStatuses),
						accessLevel: choice('positionAccessLevel', ...accessLevels),
						dateOpen: date('positionOpenDate'),
						dateClose: lastDay('positionCloseDate', 'positionOpenDate'),
						funnelId: id('positionFunnelId'),
						approvalFlowId: id('positionFields.approvalFlowId'),
						departmentId: id('positionFields.positionDepartmentId', orgUnits),
						description: text('positionFields.description'),
						locationid: id('positionFields.positionLocationId', publishedLocations),
						profileid: id('positionFields.profileId', jobProfiles),
						projectid: id('positionFields.positionProjectId', projects),
						recruiterId: user('positionFields.recruiterId'),
						requirements: text('positionFields.requirements'),
						responsibilities: text('positionFields.responsibilities'),
					},
					response: { kind: 'done', echo: { code: name('positionCode') } },
				}),
			},
			{
				name: 'Get',
				value: 'get',
				action: 'Get a position',
				description: 'Retrieve a position with its candidates',
				routing: operation('GET /api/v3/position/view', {
					query: { positionid: id('positionId', positions) },
					response: { kind: 'record', read: readPosition, shape: positionShape },
				}),
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many positions',
				description: 'List the positions (job openings) of your company',
				routing: listOperation(positions, {
					query: { search: text('positionFilters.search') },
				}),
			},
			{
				name: 'Get Many Locations',
				value: 'getAllLocations',
				action: 'Get many locations of published positions',
				description: "List the locations of your public job board. ClayHR's API has no list of all locations.",
				routing: listOperation(publishedLocations, { query: { type: constant('location') } }),
			},
			{
				name: 'Get Many Published',
				value: 'getAllPublished',
				action: 'Get many published positions',
				description: 'List the positions on your public job board, with text, location and due date',
				routing: listOperation(publishedPositions, {}),
			},
		],
	},
	{
		displayName: 'Position',
		name: 'positionId',
		required: true,
		displayOptions: { show: { ...show, operation: ['get'] } },
		...namedLocator(positions, { search: 'searchPositions', example: '700', exampleName: 'Software Engineer' }),
	},
	{
		displayName: 'Filters',
		name: 'positionFilters',
		type: 'collection',
		placeholder: 'Add Filter',
		displayOptions: { show: { ...show, operation: ['getAll'] } },
		default: {},
		options: [
			{
				displayName: 'Search',
				name: 'search',
				type: 'string',
				default: '',
				placeholder: 'e.g. Engineer',
				description: 'Text to find. ClayHR does not document which fields it searches.',
			},
		],
	},
	...createPositionFields,
	...morePositionFields,
];

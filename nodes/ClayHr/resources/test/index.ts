import type { INodeProperties } from 'n8n-workflow';

import { locator } from '../../shared/description/locator';
import { operation } from '../../shared/operation';
import { choice, id } from '../../shared/parameters/fields';
import { wholeFormShape } from '../form/shape';
import { pickTest, readTests } from './get';

const show = { resource: ['test'] };

/** Operations and fields of the resource Test. */
export const testProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		default: 'getAll',
		options: [
			{
				name: 'Get',
				value: 'get',
				action: 'Get a test',
				description: 'Retrieve one test with its sections and questions',
				routing: operation({
					method: 'GET',
					path: '/api/test',
					changesData: false,
					query: { status: choice('testStatus', 'A', 'ARCHV', 'DRAFT') },
					options: { testId: id('testId') },
					customRead: pickTest,
					response: { kind: 'record', mayGiveNone: true, read: readTests, shape: wholeFormShape },
				}),
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many tests',
				description: 'List the tests that have one status, with sections and questions',
				routing: operation({
					method: 'GET',
					path: '/api/test',
					changesData: false,
					query: { status: choice('testStatus', 'A', 'ARCHV', 'DRAFT') },
					response: { kind: 'rows', shape: wholeFormShape },
				}),
			},
		],
	},
	{
		displayName: 'Test',
		name: 'testId',
		required: true,
		displayOptions: { show: { ...show, operation: ['get'] } },
		description: 'The test this is about, one of those that have the status',
		...locator({
			thing: 'a test',
			search: 'searchTests',
			dependsOn: 'testStatus',
			example: '91',
			hint: "The field 'id' of a test that Get Many lists",
		}),
	},
	{
		displayName: 'Status',
		name: 'testStatus',
		type: 'options',
		displayOptions: { show: { ...show, operation: ['get', 'getAll'] } },
		options: [
			{ name: 'Active', value: 'A' },
			{ name: 'Archived', value: 'ARCHV' },
			{ name: 'Draft', value: 'DRAFT' },
		],
		default: 'A',
		description: 'ClayHR finds tests by their status only',
	},
];

import type { INodeProperties } from 'n8n-workflow';

import { namedLocator } from '../../shared/description/locators';
import { listOperation, operation } from '../../shared/operation';
import { choice, id } from '../../shared/parameters/fields';
import { wholeFormShape } from '../form/shape';
import { pickTest, readTests } from './get';
import { testStatuses } from './codes';
import { tests } from './lists';

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
				description: 'Retrieve a test with its sections and questions',
				routing: operation(tests.endpoint, {
					query: { status: choice('testStatus', ...testStatuses) },
					options: { testId: id('testId', tests) },
					customRead: pickTest,
					response: { kind: 'record', mayGiveNone: true, read: readTests, shape: wholeFormShape },
				}),
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many tests',
				description: 'List the tests with the chosen status, with sections and questions',
				routing: listOperation(tests, {
					query: { status: choice('testStatus', ...testStatuses) },
				}),
			},
		],
	},
	{
		displayName: 'Test',
		name: 'testId',
		required: true,
		displayOptions: { show: { ...show, operation: ['get'] } },
		description: 'The list shows the tests with the chosen status',
		...namedLocator(tests, {
			search: 'searchTests',
			dependsOn: 'testStatus',
			example: '91',
			exampleName: 'Safety Test',
			hint: "The field 'id' of a listed test",
		}),
	},
	{
		displayName: 'Status',
		name: 'testStatus',
		type: 'options',
		displayOptions: { show: { ...show, operation: ['get', 'getAll'] } },
		options: testStatuses,
		default: 'A',
		description: 'Status of the tests. ClayHR can list tests only by status.',
	},
];

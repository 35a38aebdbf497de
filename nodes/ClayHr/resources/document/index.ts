import type { INodeProperties } from 'n8n-workflow';

import { operation } from '../../shared/operation';
import { text } from '../../shared/request/fields';

/** What can be done with documents. */
export const documentProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['document'] } },
		default: 'getAll',
		options: [
			{
				name: 'Download',
				value: 'download',
				action: 'Download a document',
				description: 'Get the file itself, ready for the nodes that take files',
				routing: operation({
					method: 'GET',
					path: '/api/attachment/download',
					pathConfidence: 'medium',
					otherPath: '/api/v3/attachment/download',
					changesData: false,
					query: { fileName: text('documentFileName') },
					answer: { kind: 'file', fileName: text('documentFileName'), field: text('documentField') },
				}),
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many documents',
				description: 'List the files in the document library',
				routing: operation({
					method: 'GET',
					path: '/api/documentLibrary',
					pathConfidence: 'medium',
					otherPath: '/api/v3/documentLibrary',
					changesData: false,
					answer: { kind: 'rows' },
				}),
			},
		],
	},
	{
		displayName: 'File Name',
		name: 'documentFileName',
		type: 'string',
		required: true,
		displayOptions: { show: { resource: ['document'], operation: ['download'] } },
		default: '',
		placeholder: 'e.g. handbook.pdf',
		description: "The name under which ClayHR stores the file, as Get Many lists it ('s3id' or 'filename')",
	},
	{
		displayName: 'Output Data Field Name',
		name: 'documentField',
		type: 'string',
		required: true,
		displayOptions: { show: { resource: ['document'], operation: ['download'] } },
		default: 'data',
		hint: 'The name of the output field that gets the file',
	},
];

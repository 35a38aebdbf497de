import type { INodeProperties } from 'n8n-workflow';

import { locator } from '../../shared/description/locators';
import { listOperation, operation } from '../../shared/operation';
import { text } from '../../shared/parameters/fields';
import { download } from './download';
import { library } from './lists';

/** Operations and fields of the resource Document. */
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
				description: 'Retrieve the file of a document as binary data',
				routing: operation('GET /api/attachment/download', {
					query: { fileName: text('documentFileName') },
					customRead: download,
					response: { kind: 'file', fileName: text('documentFileName'), field: text('documentField') },
				}),
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many documents',
				description: 'List the files in the document library',
				routing: listOperation(library, {}),
			},
		],
	},
	{
		displayName: 'Document',
		name: 'documentFileName',
		required: true,
		displayOptions: { show: { resource: ['document'], operation: ['download'] } },
		description: 'Document to download',
		...locator({
			thing: 'a document',
			search: 'searchDocuments',
			example: 'handbook.pdf',
			hint: "The field 'fileName' or 'storageId' of a listed document or attachment",
			isText: true,
		}),
	},
	{
		displayName: 'Output Data Field Name',
		name: 'documentField',
		type: 'string',
		required: true,
		displayOptions: { show: { resource: ['document'], operation: ['download'] } },
		default: 'data',
		hint: 'Name of the output field for the file',
	},
];

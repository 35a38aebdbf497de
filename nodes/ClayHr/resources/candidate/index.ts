import type { INodeProperties } from 'n8n-workflow';

import { candidateLocator } from './locator';
import { listOperation, operation } from '../../shared/operation';
import { digits, email, flag, id, name, text } from '../../shared/parameters/fields';
import { createCandidateFields } from './create';
import { candidateDetailsShape } from './shape';
import { uploadResumeFields } from './uploadResume';
import { candidates } from './lists';

const show = { resource: ['candidate'] };

/** Operations and fields of the resource Candidate. */
export const candidateProperties: INodeProperties[] = [
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
				action: 'Create a candidate',
				description: 'Add a candidate. Each candidate needs a different email.',
				routing: operation('POST /api/v3/candidate/', {
					query: {
						name: name('candidateName'),
						email: email('candidateEmail'),
						isNewCand: flag('candidateFields.isNew', 'false', 'true'),
						phone: digits('candidateFields.phoneDigits'),
						source: text('candidateFields.source'),
					},
					response: { kind: 'done', named: { id: ['data', 'recruitId'] } },
				}),
			},
			{
				name: 'Get',
				value: 'get',
				action: 'Get a candidate',
				description: 'Retrieve all details of a candidate',
				routing: operation('GET /api/v3/candidate/detail/{recruitid}', {
					pathValues: { recruitid: id('candidateId', candidates) },
					response: { kind: 'record', shape: candidateDetailsShape },
				}),
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many candidates',
				description: 'List or search candidates, with their basic details',
				routing: listOperation(candidates, {
					query: { search: text('candidateFilters.search') },
				}),
			},
			{
				name: 'Get Many with Details',
				value: 'getAllWithDetails',
				action: 'Get many candidates with details',
				description: 'List all candidates with all details, such as the positions that they applied for',
				routing: operation('GET /api/v3/candidate/', {
					response: { kind: 'rows', shape: candidateDetailsShape },
				}),
			},
			{
				name: 'Upload Resume',
				value: 'uploadResume',
				action: 'Create a candidate from a resume',
				description: 'Add a candidate from a resume in PDF format. ClayHR does not return the ID: Get Many finds it.',
				routing: operation('POST /api/v3/candidate/resume/', {
					files: { file: text('resumeField') },
					response: { kind: 'done' },
				}),
			},
		],
	},
	{
		displayName: 'Candidate',
		name: 'candidateId',
		required: true,
		displayOptions: { show: { ...show, operation: ['get'] } },
		...candidateLocator,
	},
	{
		displayName: 'Filters',
		name: 'candidateFilters',
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
				placeholder: 'e.g. Field',
				description: 'Text to find. ClayHR does not document which fields it searches.',
			},
		],
	},
	...createCandidateFields,
	...uploadResumeFields,
];

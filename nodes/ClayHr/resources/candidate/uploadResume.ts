import type { INodeProperties } from 'n8n-workflow';

/** Fields of Candidate: Upload Resume. */
export const uploadResumeFields: INodeProperties[] = [
	{
		displayName: 'Input Data Field Name',
		name: 'resumeField',
		type: 'string',
		required: true,
		displayOptions: { show: { resource: ['candidate'], operation: ['uploadResume'] } },
		default: 'data',
		hint: 'Name of the input field that contains the PDF',
	},
];

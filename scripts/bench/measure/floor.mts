import type { ICredentialType, INodeType } from 'n8n-workflow';

/**
 * The floor: what n8n's routing engine costs with a plain declarative node of one operation. Its path comes from a parameter by an
 * expression, its base URL from the credential.
 */
export const floorNode: INodeType = {
	description: {
		displayName: 'Floor',
		name: 'floor',
		group: ['transform'],
		version: 1,
		description: 'One operation',
		defaults: { name: 'Floor' },
		inputs: ['main'],
		outputs: ['main'],
		credentials: [{ name: 'floorApi', required: true }],
		requestDefaults: { baseURL: '={{$credentials.companyUrl}}' },
		properties: [
			{
				displayName: 'Resource',
				name: 'resource',
				type: 'options',
				noDataExpression: true,
				default: 'record',
				options: [{ name: 'Record', value: 'record' }],
			},
			{
				displayName: 'Operation',
				name: 'operation',
				type: 'options',
				noDataExpression: true,
				default: 'get',
				options: [
					{
						name: 'Get',
						value: 'get',
						routing: { request: { method: 'GET', url: '=/rm/api/projects/{{$parameter.id}}' } },
					},
				],
			},
			{ displayName: 'ID', name: 'id', type: 'string', default: '' },
		],
	},
};

/** The floor's credential. It does not change with the credential of this package. */
export const floorCredential: ICredentialType = {
	name: 'floorApi',
	displayName: 'Floor',
	properties: [],
	authenticate: {
		type: 'generic',
		properties: {
			headers: {
				'x-api-key': '={{ String($credentials.apiKey).trim() }}',
				userid: '={{ String($credentials.userId).trim() }}',
			},
		},
	},
};

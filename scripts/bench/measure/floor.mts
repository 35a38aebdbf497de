import type { ICredentialType, IDataObject, IExecuteFunctions, INodeExecutionData, INodeType } from 'n8n-workflow';

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

/**
 * What n8n's HTTP client costs alone: a node that reads all pages of users and does nothing else. No community node can read them
 * for less, because it must send by this client.
 *
 * @param companyUrl the company's address
 */
export const clientOnlyNode = (companyUrl: string): INodeType => ({
	description: {
		displayName: 'HTTP client only',
		name: 'clientOnly',
		group: ['transform'],
		version: 1,
		description: 'Reads all users',
		defaults: { name: 'HTTP client only' },
		inputs: ['main'],
		outputs: ['main'],
		credentials: [{ name: 'floorApi', required: true }],
		properties: [],
	},
	async execute(this: IExecuteFunctions) {
		const rows: INodeExecutionData[] = [];
		const read = async (page: number): Promise<IDataObject[]> => {
			const users: unknown = await this.helpers.httpRequestWithAuthentication.call(this, 'floorApi', {
				url: `${companyUrl}/rm/api/users`,
				qs: { page, pageSize: 100 },
				json: true,
			});
			return Array.isArray(users) ? (users as IDataObject[]) : [];
		};
		for (let page = 1; ; page += 1) {
			const users = await read(page);
			if (users.length === 0) return [rows];
			for (const json of users) rows.push({ json, pairedItem: { item: 0 } });
		}
	},
});

import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';

import { baseUrlExpression, checkedUrlExpression, companyUrlAdvice } from '../nodes/ClayHr/shared/companyUrl';

const whereToLook =
	'Check the company URL, the API key and the user ID. They stand in ClayHR under your picture, My Integrations, Manage API Keys.';

export class ClayHrApi implements ICredentialType {
	name = 'clayHrApi';

	displayName = 'ClayHR API';

	icon = { light: 'file:../nodes/ClayHr/clayHr.svg', dark: 'file:../nodes/ClayHr/clayHr.dark.svg' } as const;

	documentationUrl = 'https://github.com/n8n-nodes-clayhr/n8n-nodes-clayhr#credentials';

	properties: INodeProperties[] = [
		{
			displayName: 'Company URL',
			name: 'companyUrl',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. https://acme.clayhr.net',
			description: 'The address of your company in ClayHR, as it stands in the browser after you log in',
		},
		{
			displayName: 'API Key',
			name: 'apiKey',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description:
				'In ClayHR, select your picture, My Integrations, then the tab Manage API Keys, and generate a key. It may do what its owner may do.',
		},
		{
			displayName: 'User ID',
			name: 'userId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 140001',
			description:
				"The ID of the key's owner. It stands beside the key, and at the end of the address of the owner's page in ClayHR.",
		},
	];

	/**
	 * Adds the key to a request. A function, because n8n would evaluate two expressions for every request: half of what an
	 * item costs.
	 *
	 * @param credentials the fields above
	 */
	async authenticate(
		{ apiKey, userId }: ICredentialDataDecryptedObject,
		request: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		const headers = { ...request.headers, 'x-api-key': String(apiKey).trim(), userid: String(userId).trim() };
		return await Promise.resolve({ ...request, headers });
	}

	test: ICredentialTestRequest = {
		request: {
			baseURL: baseUrlExpression,
			url: checkedUrlExpression('/api/token'),
			disableFollowRedirect: true,
			// With the status ignored every answer reaches the rules, which say more than "Forbidden".
			ignoreHttpStatusErrors: true,
		},
		rules: [
			// Only the answer of `checkedUrlExpression` is bytes.
			{
				type: 'responseSuccessBody',
				properties: {
					key: 'BYTES_PER_ELEMENT',
					value: 1,
					message: `The company URL is not a valid address. ${companyUrlAdvice}`,
				},
			},
			{
				type: 'responseSuccessBody',
				properties: { key: 'message', value: 'forbidden', message: `ClayHR did not accept the key. ${whereToLook}` },
			},
			// ClayHR's web application answers status 200 with a page where it does not know the caller.
			{
				type: 'responseSuccessBody',
				properties: {
					key: 'accessToken',
					value: undefined,
					message: `ClayHR did not answer as expected at this address. ${whereToLook}`,
				},
			},
		],
	};
}

import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';

import { baseUrlExpression, checkedUrlExpression, companyUrlAdvice } from '../nodes/ClayHr/shared/companyUrl';
import { headerOf } from '../nodes/ClayHr/shared/credential';

const advice =
	'Check the company URL, the API key and the user ID. You find the key and the ID in ClayHR: your picture → My Integrations → Manage API Keys.';

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
			description: 'The address of your company in ClayHR, as the browser shows it after you log in',
		},
		{
			displayName: 'API Key',
			name: 'apiKey',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description:
				'Generate a key in ClayHR: your picture → My Integrations → Manage API Keys. The API key has the permissions of its user.',
		},
		{
			displayName: 'User ID',
			name: 'userId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 140001',
			description:
				"The ID of the key's user. ClayHR shows it beside the key, and at the end of the address of the user's page.",
		},
	];

	/**
	 * Adds the API key and the user ID to a request. It is a function because expressions would make n8n evaluate two of them
	 * per request, which is half the cost of an item.
	 *
	 * @returns a copy of the request with both headers
	 * @throws Error that names the field if the API key or the user ID can't be sent in a header
	 */
	async authenticate(
		{ apiKey, userId }: ICredentialDataDecryptedObject,
		request: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		const headers = {
			...request.headers,
			'x-api-key': headerOf('API Key', apiKey),
			userid: headerOf('User ID', userId),
		};
		return await Promise.resolve({ ...request, headers });
	}

	test: ICredentialTestRequest = {
		request: {
			baseURL: baseUrlExpression,
			url: checkedUrlExpression('/api/token'),
			disableFollowRedirect: true,
			// The rules see only responses that n8n does not treat as errors, and their messages say more than "Forbidden".
			ignoreHttpStatusErrors: true,
		},
		rules: [
			// Only the data URL of `checkedUrlExpression` returns bytes.
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
				properties: { key: 'message', value: 'forbidden', message: `ClayHR did not accept the key. ${advice}` },
			},
			// ClayHR's web application returns status 200 and a web page to unknown callers.
			{
				type: 'responseSuccessBody',
				properties: {
					key: 'accessToken',
					value: undefined,
					message: `This address did not return an access token. ${advice}`,
				},
			},
		],
	};
}

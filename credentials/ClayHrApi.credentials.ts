import type {
	ICredentialDataDecryptedObject,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';

import { authenticationHeaders } from '../nodes/ClayHr/shared/credential';

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
			description:
				'The address of your company in ClayHR, as the browser shows it after you log in. "acme" alone means https://acme.clayhr.net.',
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
		{
			displayName: 'Max Concurrent Requests',
			name: 'maxConcurrentRequests',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 5 },
			default: 5,
			description:
				'How many requests one n8n process may send to the company at the same time. Each worker of n8n counts for itself.',
		},
		{
			displayName: 'Ignore SSL Issues (Insecure)',
			name: 'ignoreSslIssues',
			type: 'boolean',
			default: false,
			description: 'Whether to connect even if SSL certificate validation is not possible',
		},
	];

	/**
	 * Adds the API key and the user ID to a request, and lets it accept any certificate if the user chose that. It is a
	 * function because expressions would make n8n evaluate three of them per request, which is half the cost of an item.
	 *
	 * @returns a copy of the request
	 * @throws Error that names the field if the API key or the user ID can't be sent
	 */
	async authenticate(
		credential: ICredentialDataDecryptedObject,
		request: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		return await Promise.resolve({
			...request,
			headers: { ...request.headers, ...authenticationHeaders(credential) },
			...(credential.ignoreSslIssues === true && { skipSslCertificateValidation: true }),
		});
	}
}

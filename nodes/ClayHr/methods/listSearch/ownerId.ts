import type { ILoadOptionsFunctions } from 'n8n-workflow';

import { credentialName } from '../../shared/credential';

/** The user ID of the API key's user, from the credential. Some lists need a user. */
export async function ownerId(context: ILoadOptionsFunctions): Promise<string> {
	return String((await context.getCredentials(credentialName)).userId).trim();
}

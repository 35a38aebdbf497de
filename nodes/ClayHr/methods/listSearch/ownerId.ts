import type { ILoadOptionsFunctions } from 'n8n-workflow';

import { cleanField, credentialName } from '../../shared/credential';

/** The user ID of the API key's user, from the credential. Some lists need a user. */
export async function ownerId(context: ILoadOptionsFunctions): Promise<string> {
	return cleanField((await context.getCredentials(credentialName)).userId);
}

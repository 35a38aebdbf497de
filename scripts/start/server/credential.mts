import { z } from 'zod';
import { Problem } from '../../support/problem.mts';
import type { N8nClient } from './n8nClient.mts';

/** A credential as workflows refer to it. */
export interface CredentialReference {
	readonly id: string;
	readonly name: string;
}

/** The fields of the ClayHR credential. */
export interface ClayHrAccess {
	readonly companyUrl: string;
	readonly apiKey: string;
	readonly userId: number;
}

export const credentialType = 'clayHrApi';

/**
 * Makes the ClayHR credential and has n8n test it.
 * @throws Problem when the test fails
 */
export async function createCredential(
	client: N8nClient,
	name: string,
	access: ClayHrAccess,
): Promise<CredentialReference> {
	const credential = { name, type: credentialType, data: { ...access } };
	const { id } = await client.call('POST', '/rest/credentials', credential, z.object({ id: z.string() }));
	const test = { credentials: { id, ...credential } };
	const shape = z.object({ status: z.string(), message: z.string().optional() });
	const result = await client.call('POST', '/rest/credentials/test', test, shape);
	if (result.status === 'OK') return { id, name };
	throw new Problem(`n8n's test of the ClayHR credential failed: ${result.message ?? result.status}.`);
}

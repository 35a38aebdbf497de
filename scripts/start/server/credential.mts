import { z } from 'zod';
import { Problem } from '../../support/problem.mts';
import { N8nRefusal, type N8nCalls } from './n8nClient.mts';

/** A credential in the form that workflows refer to. */
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

const keptShape = z.object({
	id: z.string(),
	name: z.string(),
	type: z.literal(credentialType),
	data: z.object({ companyUrl: z.string() }).passthrough(),
});

/**
 * Creates the ClayHR credential and lets n8n test it.
 * @throws Problem if the test fails
 */
export async function createCredential(
	client: N8nCalls,
	name: string,
	access: ClayHrAccess,
): Promise<CredentialReference> {
	const credential = { name, type: credentialType, data: { ...access } };
	const { id } = await client.call('POST', '/rest/credentials', credential, z.object({ id: z.string() }));
	const failure = await testCredential(client, { id, ...credential });
	if (failure === undefined) return { id, name };
	throw new Problem(`n8n's test of the ClayHR credential failed: ${failure}.`);
}

/** The state of a kept credential. */
export interface KeptCredential extends CredentialReference {
	/** The company URL. */
	readonly companyUrl: string;
	/** Why n8n's test failed; undefined if it passed. */
	readonly failure: string | undefined;
}

/**
 * Points a kept credential to the sandbox, whose port may have changed. A credential that the user pointed to another
 * company stays unchanged.
 * @returns undefined if the credential no longer exists
 */
export async function renewCredential(
	client: N8nCalls,
	id: string,
	companyUrl: string,
): Promise<KeptCredential | undefined> {
	const path = `/rest/credentials/${id}`;
	const kept = await client.call('GET', `${path}?includeData=true`, undefined, keptShape).catch((error: unknown) => {
		if (error instanceof N8nRefusal && error.status === 404) return undefined;
		throw error;
	});
	if (kept === undefined) return undefined;
	const { name, type, data } = kept;
	const isSandbox = /^http:\/\/127\.0\.0\.1:\d+/.test(data.companyUrl);
	// n8n returns a placeholder instead of the key, and restores the key when it gets the placeholder back.
	const renewed = { name, type, data: isSandbox ? { ...data, companyUrl } : data };
	if (isSandbox && data.companyUrl !== companyUrl) await client.call('PATCH', path, renewed, z.unknown());
	const failure = await testCredential(client, { id, ...renewed });
	return { id, name, companyUrl: renewed.data.companyUrl, failure };
}

/** Lets n8n test a credential. Returns why the test failed; undefined if it passed. */
async function testCredential(client: N8nCalls, credentials: object): Promise<string | undefined> {
	const shape = z.object({ status: z.string(), message: z.string().optional() });
	const { status, message } = await client.call('POST', '/rest/credentials/test', { credentials }, shape);
	return status === 'OK' ? undefined : (message ?? status);
}

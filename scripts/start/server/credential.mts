import { z } from 'zod';
import { Problem } from '../../support/problem.mts';
import { N8nRefusal, type N8nCalls } from './n8nClient.mts';

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

const keptShape = z.object({
	id: z.string(),
	name: z.string(),
	type: z.literal(credentialType),
	data: z.object({ companyUrl: z.string() }).passthrough(),
});

/**
 * Makes the ClayHR credential and has n8n test it.
 * @throws Problem when the test fails
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

/** What became of a credential that n8n had kept. */
export interface KeptCredential extends CredentialReference {
	/** Where it leads. */
	readonly companyUrl: string;
	/** Why n8n's test of it failed; undefined when it succeeded. */
	readonly failure: string | undefined;
}

/**
 * Leads a credential that n8n has kept to the sandbox, which may have another port than before. One that somebody has
 * pointed at another company stays as it is.
 * @returns undefined when there is no such credential any more
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
	// n8n shows a placeholder for the key, and puts the key back where it gets that placeholder.
	const renewed = { name, type, data: isSandbox ? { ...data, companyUrl } : data };
	if (isSandbox && data.companyUrl !== companyUrl) await client.call('PATCH', path, renewed, z.unknown());
	const failure = await testCredential(client, { id, ...renewed });
	return { id, name, companyUrl: renewed.data.companyUrl, failure };
}

/** Has n8n test a credential; returns why the test failed, or undefined when it succeeded. */
async function testCredential(client: N8nCalls, credentials: object): Promise<string | undefined> {
	const shape = z.object({ status: z.string(), message: z.string().optional() });
	const { status, message } = await client.call('POST', '/rest/credentials/test', { credentials }, shape);
	return status === 'OK' ? undefined : (message ?? status);
}

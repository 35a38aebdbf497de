import { CredentialTestContext } from 'n8n-core';
import type { ICredentialDataDecryptedObject, INodeCredentialTestResult } from 'n8n-workflow';

import { ClayHrApi } from '../../credentials/ClayHrApi.credentials.ts';
import { testCredential as testWithin } from '../../nodes/ClayHr/methods/credentialTest/clayHrApiTest.ts';
import { ClayHr } from '../../nodes/ClayHr/ClayHr.node.ts';
import { ClayHrTrigger } from '../../nodes/ClayHrTrigger/ClayHrTrigger.node.ts';
import { additionalDataFor } from './additionalData.mts';
import { OneCredential } from './credentialsHelper.mts';

/**
 * Tests a credential as n8n's button does: n8n takes the test that a node with this credential names. n8n's own class
 * needs a database.
 *
 * @param NodeType the node that n8n finds first
 */
export async function testCredential(
	data: ICredentialDataDecryptedObject,
	NodeType: typeof ClayHr | typeof ClayHrTrigger = ClayHr,
): Promise<INodeCredentialTestResult> {
	const { description, methods } = new NodeType();
	const [use] = description.credentials ?? [];
	const test = Object.entries(methods.credentialTest).find(([name]) => name === use?.testedBy)?.[1];
	if (test === undefined) throw new Error(`${description.displayName} has no test of the credential`);
	const { name, displayName } = new ClayHrApi();
	return await test.call(contextFor(data), { id: '1', name: displayName, type: name, data });
}

/** Tests a credential with a limit in milliseconds. */
export async function testCredentialWithin(
	limit: number,
	data: ICredentialDataDecryptedObject,
): Promise<INodeCredentialTestResult> {
	return await testWithin(contextFor(data).helpers, data, limit);
}

function contextFor(data: ICredentialDataDecryptedObject): CredentialTestContext {
	return new CredentialTestContext(additionalDataFor(new OneCredential(new ClayHrApi(), data)));
}

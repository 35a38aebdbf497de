import { ExecuteContext, RoutingNode } from 'n8n-core';
import {
	createEmptyRunExecutionData,
	type ICredentialDataDecryptedObject,
	type ICredentialTestRequest,
	type INodeExecutionData,
	type INodeProperties,
	type INodeType,
	type INodeTypes,
	Workflow,
} from 'n8n-workflow';

import { ClayHrApi } from '../../credentials/ClayHrApi.credentials.ts';
import { additionalDataFor } from './additionalData.mts';
import { OneCredential } from './credentialsHelper.mts';
import { node, start } from './workflowNodes.mts';

/** The editor's result of a credential test. */
export interface CredentialTestResult {
	readonly status: 'OK' | 'Error';
	readonly message: string;
}

/**
 * Tests a credential as n8n's button does: the credential's test becomes the routing of a node's only property. n8n's
 * own class needs a database.
 */
export async function testCredential(data: ICredentialDataDecryptedObject): Promise<CredentialTestResult> {
	const type = new ClayHrApi();
	const { request, rules = [] } = type.test;
	try {
		const [item] = await send(request, type, data);
		const refusal = rules.find(
			(rule) => rule.type === 'responseSuccessBody' && item?.json[rule.properties.key] === rule.properties.value,
		);
		if (refusal !== undefined) return { status: 'Error', message: refusal.properties.message };
		return { status: 'OK', message: 'Connection successful!' };
	} catch (error) {
		const { cause, message } = error as Error & { cause?: { code?: string } };
		return { status: 'Error', message: cause?.code ?? message };
	}
}

async function send(
	request: ICredentialTestRequest['request'],
	type: ClayHrApi,
	data: ICredentialDataDecryptedObject,
): Promise<INodeExecutionData[]> {
	const routed: INodeProperties = {
		displayName: 'Temp',
		name: 'temp',
		type: 'string',
		default: '',
		routing: { request },
	};
	const credentials = [{ name: type.name, required: true }];
	const nodeType: INodeType = { description: { ...start.description, credentials, properties: [routed] } };
	const nodeTypes: INodeTypes = {
		getByName: () => nodeType,
		getByNameAndVersion: () => nodeType,
		getKnownTypes: () => ({}),
	};
	const testing = node('clayHr', {});
	const workflow = new Workflow({ nodes: [testing], connections: {}, active: false, nodeTypes });
	const context = new ExecuteContext(
		workflow,
		testing,
		additionalDataFor(new OneCredential(type, data)),
		'internal',
		createEmptyRunExecutionData(),
		0,
		[],
		{ main: [[{ json: {} }]] },
		{ node: testing, data: {}, source: null },
		[],
	);
	const decrypted = { id: '1', name: type.displayName, type: type.name, data };
	const output = await new RoutingNode(context, nodeType, decrypted).runNode();
	return output?.[0] ?? [];
}

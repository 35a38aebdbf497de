import { ExecutionLifecycleHooks } from 'n8n-core';
import type { ICredentialsHelper, IWorkflowExecuteAdditionalData } from 'n8n-workflow';

const addresses = {
	instanceBaseUrl: 'http://127.0.0.1/',
	restApiUrl: 'http://127.0.0.1/rest',
	formWaitingBaseUrl: 'http://127.0.0.1/form-waiting',
	webhookBaseUrl: 'http://127.0.0.1/webhook',
	webhookTestBaseUrl: 'http://127.0.0.1/webhook-test',
	webhookWaitingBaseUrl: 'http://127.0.0.1/webhook-waiting',
};

/** What the engine asks of the n8n around it, as far as a test's run needs it. */
export function additionalDataFor(credentialsHelper: ICredentialsHelper): IWorkflowExecuteAdditionalData {
	const hooks = new ExecutionLifecycleHooks('manual', '1', {
		id: 'workflow',
		name: '',
		active: false,
		nodes: [],
		connections: {},
		createdAt: new Date(0),
		updatedAt: new Date(0),
		isArchived: false,
		activeVersionId: null,
	});
	const parts: Partial<IWorkflowExecuteAdditionalData> = {
		credentialsHelper,
		hooks,
		executionId: '1',
		...addresses,
		variables: {},
		setExecutionStatus: () => undefined,
		sendDataToUI: () => undefined,
	};
	// The rest belongs to a running n8n: databases, addresses, secrets. No node of ours comes near it.
	return parts as IWorkflowExecuteAdditionalData;
}

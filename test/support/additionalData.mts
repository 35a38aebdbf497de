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

/** The parts of n8n's additional data that the engine needs in tests. */
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
	// Only a running n8n has the rest: databases, addresses, secrets. Our nodes don't use it.
	return parts as IWorkflowExecuteAdditionalData;
}

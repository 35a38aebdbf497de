import { workflowFor } from '../soak/triggerWorkflows.mts';

/** The path of the webhook that starts an execution. */
export const webhookPath = 'clayhr-queue-test';

/** Seconds between two polls of the trigger. */
export const pollSeconds = 5;

/** A workflow that a webhook starts: it reads the user with the ID in the query. */
export const calledWorkflow = {
	name: 'Queue: webhook',
	nodes: [
		{
			id: 'webhook',
			name: 'Webhook',
			type: 'n8n-nodes-base.webhook',
			typeVersion: 2,
			position: [0, 0],
			webhookId: 'b1a35f6e-8a55-4a3f-9d2c-0d9d3f1f7c11',
			parameters: { httpMethod: 'POST', path: webhookPath, responseMode: 'onReceived', options: {} },
		},
		{
			id: 'get-user',
			name: 'Get User',
			type: 'n8n-nodes-clayhr.clayHr',
			typeVersion: 1,
			position: [240, 0],
			parameters: {
				resource: 'user',
				operation: 'get',
				userId: { __rl: true, mode: 'id', value: '={{ $json.query.user }}' },
			},
			credentials: { clayHrApi: {} },
		},
	],
	connections: { Webhook: { main: [[{ node: 'Get User', type: 'main', index: 0 }]] } },
	settings: {},
};

/** A workflow that starts for each new user. */
export const pollingWorkflow = workflowFor('newUser', pollSeconds);

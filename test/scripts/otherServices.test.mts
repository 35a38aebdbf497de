import { replaceOtherServices } from '../../scripts/start/example/ready/otherServices.mts';
import { problemOf } from './support/thrown.mts';

const chat = {
	name: 'Ask',
	type: 'n8n-nodes-base.slack',
	parameters: { message: '={{ $json.user }}', options: { appendAttribution: false } },
};
const filter = { name: 'Only Pending', type: 'n8n-nodes-base.filter', parameters: { conditions: {} } };
const workflow = { name: 'Approval', nodes: [chat, filter] };

test('a node of another service outputs its own texts and the given answer', () => {
	const { nodes } = replaceOtherServices(workflow, { Ask: { 'data.approved': true } });
	expect(nodes).toEqual([
		{
			name: 'Ask',
			type: 'n8n-nodes-base.set',
			typeVersion: 3.4,
			parameters: {
				assignments: {
					assignments: [
						{ id: 'message', name: 'message', value: '={{ $json.user }}', type: 'string' },
						{ id: 'data.approved', name: 'data.approved', value: true, type: 'boolean' },
					],
				},
				options: {},
			},
		},
		filter,
	]);
});

test('a node that the workflow lacks is refused, so that no service is asked by accident', async () => {
	const { message } = await problemOf(() => replaceOtherServices(workflow, { Tell: {} }));
	expect(message).toBe('"Approval" has no node "Tell".');
});

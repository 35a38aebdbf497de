import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { CredentialReference } from '../start/server/credential.mts';
import type { N8nClient } from '../start/server/n8nClient.mts';
import { createWorkflow, readWorkflow, type SavedWorkflow } from '../start/server/workflows.mts';
import type { Clip, Editor } from './editor.mts';

/** A picture of the editor. */
export interface Picture {
	/** The name of its file, without the scheme and the ending. */
	readonly name: string;
	/** Brings the editor into the state to picture. Resolves with the part of the page to picture. */
	readonly prepare: (editor: Editor, approval: SavedWorkflow) => Promise<Clip>;
}

/** The pictures in the documentation. */
export const pictures: readonly Picture[] = [
	{
		name: 'leave-approval',
		prepare: async (editor, approval) => {
			await editor.openWorkflow(approval.id);
			return editor.clipAroundNodes();
		},
	},
	{
		name: 'node-panel',
		prepare: async (editor) => {
			await editor.newWorkflow();
			await editor.searchNodes('time off', 'ClayHR');
			return editor.clipOfSearch('ClayHR');
		},
	},
	{
		name: 'who-is-out',
		prepare: async (editor) => {
			await editor.newWorkflow();
			await editor.findNode('time off', 'ClayHR', 'Actions');
			await editor.addByAction('Get who is out');
			await editor.choose('outPeriod', 'This Week');
			await editor.execute();
			await editor.closeMessages();
			return editor.clipOfNode();
		},
	},
	{
		name: 'trigger',
		prepare: async (editor) => {
			await editor.newWorkflow();
			await editor.findNode('leave request', 'ClayHR', 'Triggers');
			await editor.addByAction('On new leave request');
			await editor.execute();
			await editor.closeMessages();
			return editor.clipOfNode();
		},
	},
];

/**
 * Stores the workflow to picture: without its note, and with a credential in each node, so that no node shows a warning.
 */
export async function storeApproval(
	client: N8nClient,
	credential: CredentialReference,
	project: string,
): Promise<SavedWorkflow> {
	const file = 'examples/leave-approval-in-chat.json';
	const workflow = readWorkflow(await readFile(join(project, file), 'utf8'), file);
	const create = async (type: string, name: string, data: object) => {
		const { id } = await client.call('POST', '/rest/credentials', { name, type, data }, z.object({ id: z.string() }));
		return { [type]: { id, name } };
	};
	const slack = await create('slackApi', 'Slack account', { accessToken: 'none' });
	const mail = await create('smtp', 'SMTP account', { host: '127.0.0.1', port: 25, secure: false });
	const services = new Map([
		['n8n-nodes-base.slack', slack],
		['n8n-nodes-base.emailSend', mail],
	]);
	const steps = workflow.nodes.filter(({ type }) => type !== 'n8n-nodes-base.stickyNote');
	const nodes = steps.map((node) => {
		const credentials = services.get(node.type);
		return credentials === undefined ? node : { ...node, credentials };
	});
	return createWorkflow(client, { ...workflow, nodes }, credential);
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readyWorkflows } from '../../scripts/start/example/ready/checks.mts';
import { readWorkflow } from '../../scripts/start/server/workflows.mts';
import { problemOf } from './support/thrown.mts';

const target = z.object({
	node: z.string(),
	type: z.enum(['main', 'ai_tool', 'ai_languageModel']),
	index: z.union([z.literal(0), z.literal(1)]),
});
const exported = z.object({
	active: z.literal(false),
	connections: z.record(z.record(z.array(z.array(target)))),
	nodes: z.array(
		z.object({
			id: z.string().uuid(),
			name: z.string(),
			type: z.string(),
			position: z.tuple([z.number(), z.number()]),
			credentials: z.unknown(),
		}),
	),
});

const files = [
	'approve-leave-request.json',
	'notify-new-hires.json',
	'waiting-leave-digest.json',
	'hr-assistant.json',
	...readyWorkflows.map(({ file }) => file),
].sort();
const read = (file: string) => readFile(join('examples', file), 'utf8');

test('every example is run by npm start -- --once or npm run test:agent', async () => {
	expect((await readdir('examples')).filter((file) => file.endsWith('.json')).sort()).toEqual(files);
});

describe.each(files)('the example %s', (file) => {
	test('is an inactive exported workflow with all nodes connected and explained by a note', async () => {
		const text = await read(file);
		const { name } = readWorkflow(text, file);
		expect(await readFile('README.md', 'utf8')).toContain(`\n- **${name}**: `);
		const { nodes, connections } = exported.parse(JSON.parse(text));
		const names = nodes.map((node) => node.name);
		expect(new Set(names).size).toBe(names.length);
		expect(new Set(nodes.map((node) => node.id)).size).toBe(names.length);
		expect(new Set(nodes.map((node) => node.position.join())).size).toBe(names.length);
		const targets = Object.values(connections).flatMap((outputs) =>
			Object.values(outputs)
				.flat(2)
				.map((link) => link.node),
		);
		const connected = new Set([...Object.keys(connections), ...targets]);
		const notes = nodes.filter((node) => node.type === 'n8n-nodes-base.stickyNote');
		expect(notes).toHaveLength(1);
		expect([...connected].sort()).toEqual(names.filter((name) => name !== notes[0]?.name).sort());
	});

	test("names the credential and no one's IDs", async () => {
		const { nodes } = exported.parse(JSON.parse(await read(file)));
		const ours = nodes.filter((node) => node.type.startsWith('n8n-nodes-clayhr.'));
		expect(ours.length).toBeGreaterThan(0);
		for (const node of ours) expect(node.credentials).toEqual({ clayHrApi: { id: null, name: 'ClayHR account' } });
	});

	test('has expressions that refer to its own nodes', async () => {
		const text = await read(file);
		const { nodes } = exported.parse(JSON.parse(text));
		const referred = [...text.matchAll(/\$\('([^']+)'\)/g)].map((match) => match[1]);
		for (const name of referred) expect(nodes.map((node) => node.name)).toContain(name);
	});
});

test('anything else is rejected in a sentence', async () => {
	const { message } = await problemOf(() => readWorkflow('{"nodes":3}', 'x.json'));
	expect(message).toBe('x.json is not a workflow that n8n exported: export the workflow again.');
});

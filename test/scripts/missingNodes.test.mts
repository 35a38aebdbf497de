import { missingNodes } from '../../scripts/installed/missingNodes.mts';

const loaded = [
	{ name: 'n8n-nodes-base.set', version: [3, 3.4] },
	{ name: 'n8n-nodes-base.set', version: [1, 2] },
	{ name: 'n8n-nodes-base.noOp', version: 1 },
];
const workflow = (...nodes: [type: string, typeVersion: number][]) => ({
	nodes: nodes.map(([type, typeVersion]) => ({ name: `${type} ${typeVersion}`, type, typeVersion })),
});

test('a workflow whose nodes are all there misses none', () => {
	const used = workflow(['n8n-nodes-base.set', 3.4], ['n8n-nodes-base.set', 2], ['n8n-nodes-base.noOp', 1]);
	expect(missingNodes(used, loaded)).toEqual([]);
});

test('unknown types and unknown versions are missing, each once', () => {
	const used = workflow(
		['n8n-nodes-base.set', 3.5],
		['n8n-nodes-base.set', 3.5],
		['n8n-nodes-base.noOp', 1],
		['n8n-nodes-base.dataTable', 1.1],
	);
	expect(missingNodes(used, loaded)).toEqual(['n8n-nodes-base.dataTable 1.1', 'n8n-nodes-base.set 3.5']);
});

test('a node without a version is missing', () => {
	expect(missingNodes({ nodes: [{ name: 'A', type: 'n8n-nodes-base.noOp' }] }, loaded)).toEqual([
		'n8n-nodes-base.noOp undefined',
	]);
});

import type { Workflow } from '../start/server/workflows.mts';
import type { LoadedNode } from './loadedTypes.mts';

/**
 * The nodes of a workflow that an n8n lacks.
 * @returns each with its version, such as `n8n-nodes-base.dataTable 1.1`; empty if n8n can run the workflow
 */
export function missingNodes(
	{ nodes }: Pick<Workflow, 'nodes'>,
	loaded: readonly Pick<LoadedNode, 'name' | 'version'>[],
): string[] {
	const offered = new Set(loaded.flatMap(({ name, version }) => [version].flat().map((one) => `${name} ${one}`)));
	const needed = nodes.map(({ type, typeVersion }) => `${type} ${String(typeVersion)}`);
	return [...new Set(needed)].filter((node) => !offered.has(node)).sort();
}

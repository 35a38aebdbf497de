import type { StartPlace } from '../place.mts';
import { versions, type N8nRelease } from '../versions.mts';
import { ensureN8n, type InstalledN8n } from './n8n.mts';
import { nodeForN8n, type NodeForN8n } from './nodeForN8n.mts';

/** n8n in the cache folder, and the Node that runs it. */
export interface N8nTools {
	readonly node: NodeForN8n;
	readonly n8n: InstalledN8n;
}

/**
 * Ensures that n8n and a Node for it are installed.
 * @param release the newest supported release of n8n by default
 * @throws Problem if the installation fails
 */
export async function n8nTools(
	{ cache, environment, processes, say }: StartPlace,
	release: N8nRelease = versions.n8n[2],
): Promise<N8nTools> {
	const workshop = { cache, environment, run: processes.run, say, output: process.stdout };
	const { execPath, platform, arch, versions: own } = process;
	const system = { path: execPath, version: own.node, modules: own.modules, platform, arch };
	const node = await nodeForN8n(release, system, workshop);
	return { node, n8n: await ensureN8n(release, node, workshop) };
}

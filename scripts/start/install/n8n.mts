import { join } from 'node:path';
import { versions } from '../versions.mts';
import { ensureInstalled, type Workshop } from './installation.mts';
import { removeMarker } from './marker.mts';
import type { NodeForN8n } from './nodeForN8n.mts';
import type { Recipe } from './recipe.mts';

/** n8n in the cache folder: the script to run with Node, and a function to report that it is damaged. */
export interface InstalledN8n {
	readonly script: string;
	readonly distrust: () => Promise<void>;
}

/** Ensures that n8n is in the cache folder, for the given Node. */
export async function ensureN8n(node: NodeForN8n, workshop: Workshop): Promise<InstalledN8n> {
	const folder = await ensureInstalled(n8nRecipe(node), workshop);
	return { script: join(folder, n8nFile), distrust: () => removeMarker(folder) };
}

const n8nFile = join('node_modules', 'n8n', 'bin', 'n8n');

/** The recipe for n8n. It runs only the two install scripts that n8n needs. */
export function n8nRecipe(node: NodeForN8n): Recipe {
	return {
		title: `n8n ${versions.n8n}`,
		folderName: `n8n-${versions.n8n}-${process.platform}-${process.arch}-node-${node.nativeTarget}`,
		duration: 'about 4 minutes, 3 GB',
		bytes: 4e9,
		manifest: { private: true, dependencies: { n8n: versions.n8n }, overrides: versions.overrides },
		npmCalls: [
			['install', '--ignore-scripts', '--no-audit', '--no-fund'],
			['rebuild', '--ignore-scripts=false', ...versions.nativeModules],
		],
		node: node.path,
		// With the headers of this Node, compiling downloads nothing and uses no headers of another Node.
		environment: node.headers === undefined ? {} : { npm_config_nodedir: node.headers },
		proof: { file: n8nFile, script: true, args: ['--version'], prints: versions.n8n },
	};
}

import { join } from 'node:path';
import type { N8nRelease } from '../versions.mts';
import { ensureInstalled, type Workshop } from './installation.mts';
import { removeMarker } from './marker.mts';
import type { NodeForN8n } from './nodeForN8n.mts';
import type { Recipe } from './recipe.mts';

/** n8n in the cache folder: the script to run with Node, its variables, and a function to report that it is damaged. */
export interface InstalledN8n {
	readonly script: string;
	readonly environment: Readonly<Record<string, string>>;
	readonly distrust: () => Promise<void>;
}

/** Ensures that a release of n8n is in the cache folder, for the given Node. */
export async function ensureN8n(release: N8nRelease, node: NodeForN8n, workshop: Workshop): Promise<InstalledN8n> {
	const folder = await ensureInstalled(n8nRecipe(release, node), workshop);
	const { environment } = release;
	return { script: join(folder, n8nFile), environment, distrust: () => removeMarker(folder) };
}

const n8nFile = join('node_modules', 'n8n', 'bin', 'n8n');

/** The recipe for a release of n8n. It runs only the install scripts that n8n needs. */
export function n8nRecipe(release: N8nRelease, node: NodeForN8n): Recipe {
	const { version, duration, overrides, nativeModules } = release;
	return {
		title: `n8n ${version}`,
		folderName: `n8n-${version}-${process.platform}-${process.arch}-node-${node.nativeTarget}`,
		duration,
		bytes: 4e9,
		manifest: { private: true, dependencies: { n8n: version }, overrides },
		npmCalls: [
			['install', '--ignore-scripts', '--no-audit', '--no-fund'],
			['rebuild', '--ignore-scripts=false', ...nativeModules],
		],
		node: node.path,
		// With the headers of this Node, compiling downloads nothing and uses no headers of another Node.
		environment: node.headers === undefined ? {} : { npm_config_nodedir: node.headers },
		proof: { file: n8nFile, script: true, args: ['--version'], prints: version },
	};
}

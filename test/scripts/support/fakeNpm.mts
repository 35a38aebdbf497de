import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Recipe } from '../../../scripts/start/install/recipe.mts';
import type { Workshop } from '../../../scripts/start/install/installation.mts';
import type { Command, Outcome, RunCommand } from '../../../scripts/support/processes.mts';

/** A small package's recipe, as a stand-in for n8n. */
export const tinyRecipe: Recipe = {
	title: 'Tiny 1.0.0',
	folderName: 'tiny-1.0.0',
	duration: 'no time',
	bytes: 1000,
	manifest: { private: true, dependencies: { tiny: '1.0.0' } },
	npmCalls: [['install'], ['rebuild', 'tiny']],
	node: process.execPath,
	environment: {},
	proof: { file: join('node_modules', 'tiny', 'cli.js'), script: true, args: ['--version'], prints: '1.0.0' },
};

/** Stand-ins for npm and Node. They record the calls, and report the version only if the installed file exists. */
export interface FakeTools {
	readonly calls: string[];
	readonly run: RunCommand;
	/** The failure of npm's n-th call from now; other calls succeed. */
	failure: (Outcome & { readonly call: number }) | undefined;
	version: string;
}

/** Creates the stand-ins for npm and Node. */
export function fakeTools(): FakeTools {
	const tools: FakeTools = {
		calls: [],
		failure: undefined,
		version: '1.0.0',
		run: async ({ args, cwd }: Command): Promise<Outcome> => {
			if (args.at(-1) === '--version') return { exitCode: 0, output: `${tools.version}\n` };
			tools.calls.push(args.join(' '));
			if (tools.failure?.call === tools.calls.length) return tools.failure;
			const folder = join(cwd, 'node_modules', 'tiny');
			if (args[0] === 'install') {
				await rm(folder, { recursive: true, force: true });
				await mkdir(join(folder, 'lib'), { recursive: true });
				for (const file of ['cli.js', 'package.json', join('lib', 'part.js')]) await writeFile(join(folder, file), '');
			}
			return { exitCode: 0, output: '' };
		},
	};
	return tools;
}

/** A workshop with stand-ins; `lines` are the printed messages. */
export function fakeWorkshop(cache: string, tools: FakeTools): Workshop & { readonly lines: string[] } {
	const lines: string[] = [];
	const say = (line: string) => void lines.push(line);
	return { cache, environment: {}, run: tools.run, say, output: { write: say }, lines };
}

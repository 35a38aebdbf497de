import { join } from 'node:path';
import { Problem } from '../support/problem.mts';
import type { RunCommand } from '../support/processes.mts';

/** What a release works with. */
export interface ReleasePlace {
	readonly project: string;
	readonly environment: NodeJS.ProcessEnv;
	readonly run: RunCommand;
	readonly write: (text: string) => void;
}

/**
 * Publishes the package from GitHub Actions, with provenance; anywhere else nothing happens.
 * @returns the exit code
 * @throws Problem outside GitHub Actions: it says how a release is made
 */
export async function release({ project, environment, run, write }: ReleasePlace): Promise<number> {
	if (environment.GITHUB_ACTIONS !== 'true') {
		throw new Problem(
			'GitHub publishes a release, not this machine: set the version in package.json and CHANGELOG.md, commit that on main, and push a tag with the version, such as "git tag 0.1.0 && git push origin 0.1.0" (see .github/workflows/publish.yml).',
		);
	}
	// Here n8n's own command lints, builds and publishes; elsewhere it would write its own CHANGELOG.md over this one.
	const cli = join(project, 'node_modules', '@n8n', 'node-cli', 'bin', 'n8n-node.mjs');
	const command = { file: process.execPath, args: [cli, 'release'], cwd: project, env: environment };
	const { exitCode, output } = await run(command);
	write(output);
	return exitCode ?? 1;
}

import { join } from 'node:path';
import { Problem } from '../support/problem.mts';
import type { RunCommand } from '../support/processes.mts';

/** What a release needs. */
export interface ReleasePlace {
	readonly project: string;
	readonly environment: NodeJS.ProcessEnv;
	readonly run: RunCommand;
	readonly write: (text: string) => void;
}

/**
 * Publishes the package from GitHub Actions, with provenance.
 * @returns the exit code
 * @throws Problem outside GitHub Actions, with instructions for a release; nothing is published
 */
export async function release({ project, environment, run, write }: ReleasePlace): Promise<number> {
	if (environment.GITHUB_ACTIONS !== 'true') {
		throw new Problem(
			'Only GitHub publishes releases, not this machine: set the version in package.json and CHANGELOG.md, commit that on main, and push a tag with the version, such as "git tag 0.1.0 && git push origin 0.1.0" (see .github/workflows/publish.yml).',
		);
	}
	// In GitHub Actions, n8n's command lints, builds and publishes. Anywhere else it would overwrite CHANGELOG.md.
	const cli = join(project, 'node_modules', '@n8n', 'node-cli', 'bin', 'n8n-node.mjs');
	const command = { file: process.execPath, args: [cli, 'release'], cwd: project, env: environment };
	const { exitCode, output } = await run(command);
	write(output);
	return exitCode ?? 1;
}

import { join } from 'node:path';
import { Problem } from '../support/problem.mts';
import { checkAgreement } from './agreement.mts';
import { readFacts } from './facts.mts';
import type { ReleaseOptions } from './options.mts';
import type { ReleasePlace } from './place.mts';
import { planText, prepareRelease } from './prepare.mts';

/**
 * Makes a release. On a maintainer's machine it tags and pushes a version; in GitHub Actions it publishes a tagged one.
 * @param today the day of the release, such as `2026-12-01`
 * @returns the exit code
 * @throws Problem if something does not fit; nothing is published
 */
export async function release(options: ReleaseOptions, today: string, place: ReleasePlace): Promise<number> {
	const facts = await readFacts(place.project);
	const isGitHub = place.environment.GITHUB_ACTIONS === 'true';
	if (options.notes) place.write(`${facts.section.notes}\n`);
	else if (isGitHub) {
		if (options.version !== undefined)
			throw new Problem('GitHub publishes the version of its tag: run this command without a version.', 2);
		checkAgreement(facts, place.environment);
		if (!options.check) return publish(place);
	} else if (options.check)
		throw new Problem('Only a tag on GitHub can be checked: run this command without --check.', 2);
	else if (options.version === undefined) place.write(planText(facts));
	else await prepareRelease(facts, options.version, today, place);
	return 0;
}

/** In GitHub Actions, n8n's command lints, builds and publishes with provenance. */
async function publish({ project, environment, run, write }: ReleasePlace): Promise<number> {
	const cli = join(project, 'node_modules', '@n8n', 'node-cli', 'bin', 'n8n-node.mjs');
	const command = { file: process.execPath, args: [cli, 'release'], cwd: project, env: environment };
	const { exitCode, output } = await run(command);
	write(output);
	return exitCode ?? 1;
}

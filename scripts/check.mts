import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCheck, jestCheck, staticChecks } from './check/checks.mts';
import { readJestCounts } from './check/jestCounts.mts';
import { report } from './check/report.mts';
import { runChecks } from './check/runChecks.mts';
import { withBuildLock } from './support/buildLock.mts';
import type { Processes } from './support/processes.mts';
import { withProcesses } from './support/withProcesses.mts';

const project = fileURLToPath(new URL('..', import.meta.url));
const write = (text: string) => process.stdout.write(text);

/** Runs all checks, or only the tests that match patterns. Resolves with 0 if all passed, else with 1. */
async function check(patterns: readonly string[], processes: Processes): Promise<number> {
	const folder = await mkdtemp(join(tmpdir(), 'n8n-nodes-clayhr-check-'));
	processes.ownFolder(folder);
	const resultFile = join(folder, 'jest.json');
	const jest = jestCheck(project, patterns, resultFile);
	// Read-only checks run two at a time. The build rewrites dist, and the tests need all processors.
	const place = { project, run: processes.run, write };
	const results = patterns.length > 0 ? [] : [...(await runChecks(staticChecks(project), place))];
	if (patterns.length === 0) {
		const say = (line: string) => write(`${line}\n`);
		results.push(...(await withBuildLock(project, say, () => runChecks([buildCheck(project)], place))));
	}
	results.push(...(await runChecks([jest], place)));
	const counts = await readJestCounts(resultFile);
	write(report(results, counts));
	return results.every((result) => result.passed) && counts.failed === 0 ? 0 : 1;
}

process.exit(
	await withProcesses({
		work: (processes) => check(process.argv.slice(2), processes),
		interrupted: ({ message, exitCode }) => {
			write(`\n${message}: the checks were stopped.\n`);
			return exitCode;
		},
		graceMilliseconds: 3000,
	}),
);

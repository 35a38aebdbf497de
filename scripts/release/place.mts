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
 * Runs a program in the project.
 * @returns its output, without blanks around it
 * @throws Problem if it fails, with the advice
 */
export async function runIn(
	{ project, environment, run }: ReleasePlace,
	file: string,
	args: readonly string[],
	advice: string,
): Promise<string> {
	const { exitCode, output } = await run({ file, args, cwd: project, env: environment });
	if (exitCode === 0) return output.trim();
	const [line = ''] = output.trim().split('\n').slice(-1);
	throw new Problem(`"${[file, ...args.slice(0, 2)].join(' ')}" failed (${line}): ${advice}.`);
}

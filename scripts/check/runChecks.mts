import { npmEnvironment } from '../support/npm.mts';
import { elapsedText } from '../support/progress.mts';
import type { RunCommand } from '../support/processes.mts';
import type { Check } from './checks.mts';

/** The result of a check. `milliseconds` is its duration. */
export interface CheckResult {
	readonly title: string;
	readonly passed: boolean;
	readonly milliseconds: number;
}

/** What checks need: the project's folder, a function that runs commands, and an output for text. */
export interface CheckPlace {
	readonly project: string;
	readonly run: RunCommand;
	readonly write: (text: string) => void;
}

/** Sized for a machine with two processors. */
const sideBySide = 2;
const tickMilliseconds = 15_000;

/**
 * Runs checks, at most two at a time. Writes the heading and duration of each check in the given order, and the whole
 * output of failed ones.
 * @returns one result per check, in the same order; a failed check does not stop the others
 */
export async function runChecks(checks: readonly Check[], place: CheckPlace): Promise<readonly CheckResult[]> {
	const waiting = [...checks.entries()];
	const running = new Set<string>();
	const started = Date.now();
	const timer = setInterval(() => {
		place.write(`  ... ${[...running].join(' and ')}, ${elapsedText(Date.now() - started)}\n`);
	}, tickMilliseconds);
	const reports = new Map<number, { readonly result: CheckResult; readonly text: string }>();
	let written = 0;
	const worker = async () => {
		for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
			const [index, check] = next;
			running.add(check.title);
			place.write(`Checking ${check.title} ...\n`);
			reports.set(index, await runCheck(check, place));
			running.delete(check.title);
			for (let ready = reports.get(written); ready !== undefined; ready = reports.get(written)) {
				place.write(ready.text);
				written += 1;
			}
		}
	};
	await Promise.all(Array.from({ length: sideBySide }, worker)).finally(() => clearInterval(timer));
	return checks.flatMap((_check, index) => reports.get(index)?.result ?? []);
}

async function runCheck(check: Check, { project, run }: CheckPlace) {
	const env = { ...npmEnvironment(process.env, process.execPath), ...check.environment };
	const started = Date.now();
	const outcomes = [];
	for (const { file, args } of check.programs) outcomes.push(await run({ file, args, cwd: project, env }));
	const milliseconds = Date.now() - started;
	const passed = outcomes.every((outcome) => outcome.exitCode === 0);
	const heading = `\n== ${check.title}: ${passed ? 'passed' : 'FAILED'} after ${elapsedText(milliseconds)}\n`;
	const output = outcomes.map((outcome) => `${outcome.output.trimEnd()}\n`).join('');
	const text = heading + (passed && check.alwaysShow !== true ? '' : output);
	return { result: { title: check.title, passed, milliseconds }, text };
}

import { elapsedText } from '../support/progress.mts';
import type { JestCounts } from './jestCounts.mts';
import type { CheckResult } from './runChecks.mts';

/** The summary of a run: a table of the checks, and the numbers of tests as the last line. */
export function report(results: readonly CheckResult[], counts: JestCounts): string {
	const width = Math.max(...results.map((result) => result.title.length));
	const rows = results.map(
		({ title, passed, milliseconds }) =>
			`  ${title.padEnd(width)}  ${passed ? 'passed' : 'FAILED'}  ${elapsedText(milliseconds).padStart(5)}`,
	);
	const skipped = counts.skipped === 0 ? [] : [`  ${counts.skipped} tests were skipped.`];
	const numbers = `${counts.passed} passed, ${counts.failed} failed`;
	return ['\n== Summary', ...rows, ...skipped, numbers, ''].join('\n');
}

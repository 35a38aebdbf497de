import { elapsedText } from '../support/progress.mts';
import type { JestCounts } from './jestCounts.mts';
import type { CheckResult } from './runChecks.mts';

/** The end of a run in words: a table of the checks, and as the last line the numbers of tests. */
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

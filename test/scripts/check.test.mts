import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check } from '../../scripts/check/checks.mts';
import { readJestCounts } from '../../scripts/check/jestCounts.mts';
import { report } from '../../scripts/check/report.mts';
import { runChecks } from '../../scripts/check/runChecks.mts';
import type { Command } from '../../scripts/support/processes.mts';
import { temporaryFolders } from './support/temporaryFolder.mts';

const temporaryFolder = temporaryFolders();

const check = (title: string, exitCodes: readonly number[], alwaysShow = false): Check => ({
	title,
	programs: exitCodes.map((exitCode) => ({ file: 'x', args: [title, String(exitCode)] })),
	alwaysShow,
});

/**
 * Runs checks with given exit codes; the check "slow" ends last. Returns the output and the maximum number of
 * concurrent checks.
 */
async function run(checks: readonly Check[]) {
	let running = 0;
	let most = 0;
	let written = '';
	let programs = checks.flatMap((one) => one.programs).length;
	let endSlow = () => {};
	const othersEnded = new Promise<void>((resolve) => (endSlow = resolve));
	const fakeRun = async ({ args }: Command) => {
		running += 1;
		most = Math.max(most, running);
		await (args[0] === 'slow' ? othersEnded : Promise.resolve());
		running -= 1;
		programs -= 1;
		if (programs === 1) endSlow();
		return { exitCode: Number(args[1]), output: `output of ${args[0] ?? ''}\n` };
	};
	const place = { project: '/project', run: fakeRun, write: (text: string) => void (written += text) };
	const results = await runChecks(checks, place);
	return { results, most, written };
}

describe('the checks', () => {
	test('all run, at most two at a time, and are reported in order', async () => {
		const { results, most, written } = await run([check('slow', [0]), check('broken', [0, 1]), check('last', [0])]);
		expect(most).toBe(2);
		expect(results.map(({ title, passed }) => [title, passed])).toEqual([
			['slow', true],
			['broken', false],
			['last', true],
		]);
		expect(written.match(/== .* after \d+:\d\d/g)?.map((line) => line.replace(/ after .*/, ''))).toEqual([
			'== slow: passed',
			'== broken: FAILED',
			'== last: passed',
		]);
	});

	test('print their output only if they fail, or if configured', async () => {
		const { written } = await run([check('good', [0]), check('bad', [1]), check('tests', [0], true)]);
		expect(written).not.toContain('output of good');
		expect(written).toContain('output of bad');
		expect(written).toContain('output of tests');
	});
});

describe('D the test counts', () => {
	test('count a broken test file as failed, and also a jest without a result', async () => {
		const file = join(await temporaryFolder(), 'jest.json');
		expect(await readJestCounts(file)).toEqual({ passed: 0, failed: 1, skipped: 0 });
		const counts = { numPassedTests: 12, numFailedTests: 2, numPendingTests: 1, numRuntimeErrorTestSuites: 1 };
		await writeFile(file, JSON.stringify(counts));
		expect(await readJestCounts(file)).toEqual({ passed: 12, failed: 3, skipped: 1 });
	});

	test('are the last line, below the table', () => {
		const results = [
			{ title: 'types', passed: true, milliseconds: 1000 },
			{ title: 'formatting', passed: false, milliseconds: 61_000 },
		];
		expect(report(results, { passed: 12, failed: 3, skipped: 1 })).toBe(
			[
				'\n== Summary',
				'  types       passed   0:01',
				'  formatting  FAILED   1:01',
				'  1 tests were skipped.',
				'12 passed, 3 failed',
				'',
			].join('\n'),
		);
	});
});

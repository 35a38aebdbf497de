import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { systemCode } from '../support/problem.mts';

const shape = z.object({
	numPassedTests: z.number(),
	numFailedTests: z.number(),
	numPendingTests: z.number(),
	numRuntimeErrorTestSuites: z.number(),
});

/** Numbers of tests. */
export interface JestCounts {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

/**
 * Reads the counts from Jest's JSON file. A test file that could not run counts as one failed test, and so does a
 * missing JSON file.
 */
export async function readJestCounts(file: string): Promise<JestCounts> {
	try {
		const counts = shape.parse(JSON.parse(await readFile(file, 'utf8')));
		return {
			passed: counts.numPassedTests,
			failed: counts.numFailedTests + counts.numRuntimeErrorTestSuites,
			skipped: counts.numPendingTests,
		};
	} catch (error) {
		if (systemCode(error) === 'ENOENT') return { passed: 0, failed: 1, skipped: 0 };
		throw error;
	}
}

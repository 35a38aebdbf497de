import { Problem } from '../../../scripts/support/problem.mts';

/** Returns the Problem that `work` throws; fails the test if it throws none. */
export async function problemOf(work: () => unknown): Promise<Problem> {
	try {
		await work();
	} catch (error) {
		if (error instanceof Problem) return error;
		throw error;
	}
	throw new Error('It was expected to fail, and did not.');
}

/** Returns whether a text is one clear sentence: one line with an end and no stack. */
export function isOneSentence(text: string): boolean {
	return /^[^\n]+[.:][^\n]*$/.test(text.trim()) && !/\bat .+:\d+:\d+/.test(text);
}

/** Expects an error in one sentence that names the wrong option. */
export async function expectRefused(read: () => unknown, named: string): Promise<void> {
	const problem = await problemOf(read);
	expect(problem.exitCode).toBe(2);
	expect(problem.message).toContain(named);
	expect(isOneSentence(problem.message)).toBe(true);
}

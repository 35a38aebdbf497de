import { Problem } from '../../../scripts/support/problem.mts';

/** The Problem that some work ends with; fails the test when it ends otherwise. */
export async function problemOf(work: () => unknown): Promise<Problem> {
	try {
		await work();
	} catch (error) {
		if (error instanceof Problem) return error;
		throw error;
	}
	throw new Error('It was expected to fail, and did not.');
}

/** True for one clear sentence: one line, an end, no stack. */
export function isOneSentence(text: string): boolean {
	return /^[^\n]+[.:][^\n]*$/.test(text.trim()) && !/\bat .+:\d+:\d+/.test(text);
}

/** Expects options to be refused, in one sentence that names what is wrong. */
export async function expectRefused(read: () => unknown, named: string): Promise<void> {
	const problem = await problemOf(read);
	expect(problem.exitCode).toBe(2);
	expect(problem.message).toContain(named);
	expect(isOneSentence(problem.message)).toBe(true);
}

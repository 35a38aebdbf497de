import { types } from 'node:util';

/** An error that the user can fix. The message is one sentence that says what happened and what to do. */
export class Problem extends Error {
	override name = 'Problem';

	/** @param exitCode the command's exit code: 1 for a failure, 2 for a wrong option */
	constructor(
		message: string,
		readonly exitCode = 1,
	) {
		super(message);
	}
}

const sentences = new Map([
	['ENOSPC', 'The disk is full: free some space and run the same command again.'],
	['EDQUOT', 'The disk quota is used up: free some space and run the same command again.'],
	['EMFILE', 'Too many files are open: raise the limit ("ulimit -n 4096") and run the same command again.'],
]);

const refusals = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'];

/** The code of a Node system error (`ENOSPC`); undefined for any other value. */
export function systemCode(error: unknown): string | undefined {
	if (!types.isNativeError(error) || !('code' in error)) return undefined;
	return typeof error.code === 'string' ? error.code : undefined;
}

/** Describes any thrown value in one sentence, without a stack. */
export function sentenceAbout(error: unknown): string {
	if (error instanceof Problem) return error.message;
	const code = systemCode(error) ?? '';
	const known = sentences.get(code);
	if (known !== undefined) return known;
	const message = types.isNativeError(error) ? error.message : String(error);
	if (refusals.includes(code)) return `A file cannot be written (${message}): check that path and its permissions.`;
	return `Something unexpected went wrong: ${message}`;
}

/** The exit code for any thrown value. */
export function exitCodeFor(error: unknown): number {
	return error instanceof Problem ? error.exitCode : 1;
}

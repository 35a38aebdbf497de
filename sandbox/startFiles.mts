import { readFile } from 'node:fs/promises';
import { Problem, systemCode } from '../scripts/support/problem.mts';
import type { Sandbox } from './sandbox.mts';
import { InvalidState } from './state/checkRecord.mts';
import { readKeys } from './state/importState.mts';

/** Files of the command line. */
export interface StartFiles {
	/** An exported state, which people may have edited. */
	readonly stateFile: string | undefined;
	/** A list of API keys in the form of /_sandbox/keys. */
	readonly keysFile: string | undefined;
}

/**
 * Gives a sandbox the company and the keys of the command line's files.
 * @param sandbox the sandbox
 * @param files the files
 * @throws Problem that names the file and the field
 */
export async function applyFiles(sandbox: Sandbox, { stateFile, keysFile }: StartFiles): Promise<void> {
	if (stateFile !== undefined) await useFile(stateFile, (content) => sandbox.restore(content));
	if (keysFile === undefined) return;
	await useFile(keysFile, (content) => {
		const hasUser = (userId: number): boolean => sandbox.company.people.get(userId) !== undefined;
		sandbox.useKeys(readKeys(content, '', hasUser));
	});
	// The new company has pay stubs of the keys' users. A state has its own.
	if (stateFile === undefined) sandbox.reset(sandbox.options);
}

async function useFile(file: string, use: (content: unknown) => void | Promise<void>): Promise<void> {
	try {
		await use(JSON.parse(await readFile(file, 'utf8')));
	} catch (error) {
		if (error instanceof InvalidState) throw new Problem(`${file}: ${error.message}.`);
		if (error instanceof SyntaxError) throw new Problem(`${file} is not JSON: ${error.message}.`);
		const code = systemCode(error);
		if (code !== undefined) throw new Problem(`${file} can't be read (${code}); check the name of the file.`);
		throw error;
	}
}

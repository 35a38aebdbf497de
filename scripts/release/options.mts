import { parseArgs } from 'node:util';
import { Problem } from '../support/problem.mts';

/** What `npm run release` is asked to do. */
export interface ReleaseOptions {
	/** The version to release; without it, the command only says what it would release. */
	readonly version: string | undefined;
	/** Print the notes of the newest version. */
	readonly notes: boolean;
	/** Check a tag on GitHub without publishing it. */
	readonly check: boolean;
}

/**
 * Reads the options of `npm run release`.
 * @throws Problem with exit code 2 for an unknown option or a malformed version
 */
export function readReleaseOptions(args: readonly string[]): ReleaseOptions {
	const help = 'use "npm run release" to see the next release, and "npm run release -- 0.1.0" to make it';
	const { values, positionals } = parsed(args, help);
	const [version, ...rest] = positionals;
	if (rest.length > 0 || (version !== undefined && !/^\d+\.\d+\.\d+$/.test(version)))
		throw new Problem(`"${positionals.join(' ')}" is not a version: ${help}.`, 2);
	return { version, notes: values.notes === true, check: values.check === true };
}

function parsed(args: readonly string[], help: string) {
	try {
		const options = { notes: { type: 'boolean' }, check: { type: 'boolean' } } as const;
		return parseArgs({ args: [...args], allowPositionals: true, options });
	} catch {
		throw new Problem(`"${args.join(' ')}" are unknown options: ${help}.`, 2);
	}
}

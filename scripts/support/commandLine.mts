import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Problem, systemCode } from './problem.mts';

/**
 * Reads the options of a command.
 * @param args what follows the program's name
 * @param options as Node's parseArgs takes them
 * @param help the command that lists the options, for whoever mistypes one
 * @param reasonOf says in words what is wrong, from parseArgs' error; Node's own words repeat what was typed
 * @throws Problem with exit code 2 for anything that is not an option
 */
export function readCommandLine<Options extends NonNullable<ParseArgsConfig['options']>>(
	args: readonly string[],
	options: Options,
	help: string,
	reasonOf: (error: unknown) => string = wordsOfNode,
) {
	try {
		return parseArgs({ args: [...args], options }).values;
	} catch (error) {
		if (systemCode(error)?.startsWith('ERR_PARSE_ARGS') !== true) throw error;
		throw new Problem(`${reasonOf(error)}: "${help}" lists the options.`, 2);
	}
}

function wordsOfNode(error: unknown): string {
	const [reason = ''] = String(error)
		.replace(/^TypeError[^:]*: /, '')
		.split(/[.\n]/);
	return reason;
}

/**
 * Reads the whole number that follows an option; undefined when the option is not there.
 * @throws Problem with exit code 2 for anything else, and for a number that is out of bounds
 */
export function wholeNumber(option: string, text: string | undefined, least: number, most: number): number | undefined {
	if (text === undefined) return undefined;
	const value = /^\d+$/.test(text) ? Number(text) : NaN;
	if (value >= least && value <= most) return value;
	throw new Problem(`${option} takes a whole number from ${least} to ${most}, and "${text}" is none.`, 2);
}

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Problem, systemCode } from './problem.mts';

/**
 * Reads the options of a command.
 * @param args what follows the program's name
 * @param options as Node's parseArgs takes them
 * @param help the command that lists the options, for whoever mistypes one
 * @throws Problem with exit code 2 for anything that is not an option
 */
export function readCommandLine<Options extends NonNullable<ParseArgsConfig['options']>>(
	args: readonly string[],
	options: Options,
	help: string,
) {
	try {
		return parseArgs({ args: [...args], options }).values;
	} catch (error) {
		if (systemCode(error)?.startsWith('ERR_PARSE_ARGS') !== true) throw error;
		const [reason = ''] = String(error)
			.replace(/^TypeError[^:]*: /, '')
			.split(/[.\n]/);
		throw new Problem(`${reason}: "${help}" lists the options.`, 2);
	}
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

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Problem, systemCode } from './problem.mts';

/**
 * Reads the options of a command.
 * @param args the arguments after the program's name
 * @param options in the form of Node's parseArgs
 * @param help the command that lists the options, for the error message
 * @param reasonOf explains an error of parseArgs; Node's own message repeats the typed value
 * @throws Problem with exit code 2 for an unknown or malformed option
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
 * Reads the whole number after an option; undefined if the option is missing.
 * @throws Problem with exit code 2 if the value is no whole number or out of range
 */
export function wholeNumber(option: string, text: string | undefined, least: number, most: number): number | undefined {
	if (text === undefined) return undefined;
	const value = /^\d+$/.test(text) ? Number(text) : NaN;
	if (value >= least && value <= most) return value;
	throw new Problem(`${option} takes a whole number from ${least} to ${most}, not "${text}".`, 2);
}

import { parseArgs } from 'node:util';
import { fewestUsers, mostUsers } from './company/company.mts';
import { isDay } from './company/days.mts';

/** What the command line may say. */
export interface CommandLine {
	port: number;
	users: number;
	seed: number;
	/** yyyy-MM-dd; undefined for today in UTC. */
	date: string | undefined;
	help: boolean;
}

/** A mistake on the command line; its message is one sentence for the person who typed it. */
export class CommandLineError extends Error {}

/** How the command is called. */
export const usage =
	'Usage: npm run sandbox -- [--port 8787] [--users 60] [--seed 1] [--date yyyy-MM-dd]\n' +
	'  --port   port on 127.0.0.1; 0 takes any that is free\n' +
	`  --users  size of the company, ${fewestUsers} to ${mostUsers}\n` +
	'  --seed   the same seed, size and date give the same company\n' +
	'  --date   the day the company begins on; today in UTC unless told\n';

/**
 * Reads the command line.
 * @param args what follows the name of the program
 * @throws CommandLineError for an unknown option or a value that is none
 */
export function readCommandLine(args: string[]): CommandLine {
	const { values } = parse(args);
	const { date } = values;
	if (date !== undefined && !isDay(date))
		throw new CommandLineError(`--date must be a day as yyyy-MM-dd, not ${date}.`);
	return {
		port: wholeNumber('--port', values.port, 8787, 0, 65_535),
		users: wholeNumber('--users', values.users, 60, fewestUsers, mostUsers),
		seed: wholeNumber('--seed', values.seed, 1, 0, 2 ** 31 - 1),
		date,
		help: values.help ?? false,
	};
}

function parse(args: string[]) {
	const text = { type: 'string' } as const;
	const options = { port: text, users: text, seed: text, date: text, help: { type: 'boolean', short: 'h' } } as const;
	try {
		return parseArgs({ args, options });
	} catch (error) {
		const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
		throw new CommandLineError(`${reason.replace(/\.$/, '')}; --help shows what there is.`);
	}
}

function wholeNumber(name: string, text: string | undefined, otherwise: number, least: number, most: number): number {
	if (text === undefined) return otherwise;
	const number = Number(text);
	if (/^\d+$/.test(text) && number >= least && number <= most) return number;
	throw new CommandLineError(`${name} must be a whole number from ${least} to ${most}, not ${text}.`);
}

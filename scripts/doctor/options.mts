import { companyBaseUrl } from '../../nodes/ClayHr/shared/companyUrl.ts';
import { readCommandLine } from '../support/commandLine.mts';
import { Problem, systemCode } from '../support/problem.mts';
import type { Help } from '../support/runCommand.mts';

/** The options of an examination. */
export interface DoctorOptions {
	readonly help: false;
	/** With /rm, without a trailing slash. */
	readonly baseUrl: string;
	readonly userId: string;
	/** The file for the report. */
	readonly report: string;
}

/** The text of `--help`. */
export const usage = `npm run doctor -- --url <address> --user-id <id> [options]

Tests every read call of ClayHR's API against your company, one at a time, and writes a report. It changes nothing.
The report contains no data of your company, so you can paste it into a bug report.

The doctor reads lists, such as users, leave requests, forms and candidates, as the API key's user sees them. It also
reads one record of each kind: one of the API key's user if the list has one, otherwise the first. It reads pay,
timesheets and reviews of the API key's user only. It reads the remaining hours of a leave request for that request's
user. It stores none of this data.

  --url <address>   address of your company, as the browser shows it: https://acme.clayhr.net
  --user-id <id>    user ID of the API key's user; ClayHR shows it beside the key
  --report <file>   file for the report (default: clayhr-doctor-report.md)
  --help            show this text

The doctor takes the API key from the environment variable CLAYHR_API_KEY, or asks for it. The API key is never an
option. In ClayHR: your picture, My Integrations, Manage API Keys.

Exit code: 0 if every call works or has no record to test it with, 1 otherwise, 2 for an invalid option.
`;

const helpCommand = 'npm run doctor -- --help';
const moreHelp = `"${helpCommand}" lists the options`;

const text = { type: 'string' } as const;
const options = { url: text, 'user-id': text, report: text, help: { type: 'boolean', short: 'h' } } as const;

/**
 * Reads the command line's options.
 * @param args the arguments after the program's name
 * @throws Problem with exit code 2 for an unknown option or an invalid value; its message contains no value, because a
 * value may be a key
 */
export function readOptions(args: readonly string[]): DoctorOptions | Help {
	refuseKeys(args);
	const values = readCommandLine(args, options, helpCommand, reasonWithoutValues);
	const { help, url, 'user-id': userId, report = 'clayhr-doctor-report.md' } = values;
	if (help === true) return { help };
	if (url === undefined) throw new Problem(`The option --url (address of your company) is missing: ${moreHelp}.`, 2);
	if (userId === undefined)
		throw new Problem(`The option --user-id (user ID of the API key's user) is missing: ${moreHelp}.`, 2);
	const baseUrl = companyBaseUrl(url);
	if (baseUrl === '')
		throw new Problem('--url takes the address of your company, for example https://acme.clayhr.net.', 2);
	if (!/^\d+$/.test(userId)) throw new Problem('--user-id takes a number, such as 123456.', 2);
	if (report === '') throw new Problem('--report takes the name of a file.', 2);
	return { help: false, baseUrl, userId, report };
}

function refuseKeys(args: readonly string[]): void {
	if (!args.some(looksLikeKey)) return;
	throw new Problem(
		'One of the values looks like an API key. Do not put an API key on the command line: other programs can see it there, and the shell stores it. Set CLAYHR_API_KEY, or run the command without the key and type it when asked. If it was a real key, generate a new one in ClayHR. If it is the name of the report, add .md.',
		2,
	);
}

function looksLikeKey(arg: string): boolean {
	if (/^--?(api|x|clayhr)?[-_]?(api)?[-_]?(key|token|secret)(=|$)/i.test(arg)) return true;
	const value = arg.replace(/^--[\w-]+=/, '');
	// Addresses, and file names with extensions: acme.clayhr.net, reports/2026.md.
	if (/[\\/:]|\.[a-z]{2,9}$/i.test(value) || value.length < 16) return false;
	return value.split(/[-_.]/).some(isNoWord);
}

// Words and numbers are shorter than a key, or contain letters and digits in few places: v2, q4.
function isNoWord(part: string): boolean {
	return part.length >= 24 || (part.length >= 8 && /\d/.test(part) && /[a-z]/i.test(part));
}

function reasonWithoutValues(error: unknown): string {
	switch (systemCode(error)) {
		case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
			return 'A value has no option name before it';
		case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
			return 'An option is unknown';
		default:
			return 'An option has no value';
	}
}

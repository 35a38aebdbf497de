import { versions, type N8nMajor } from '../start/versions.mts';
import { readCommandLine } from '../support/commandLine.mts';
import { Problem } from '../support/problem.mts';

/** The options of the test of the installed package. */
export interface InstalledOptions {
	readonly help: boolean;
	/** The major version of n8n. */
	readonly n8n: N8nMajor;
}

const { 1: oldest, 2: newest } = versions.n8n;

/** The text of `--help`. */
export const usage = `npm run test:installed -- [options]

Packs this package as for a release, installs the packed file into the folder for community nodes of a new n8n, and starts
that n8n. Checks that n8n has loaded both nodes and the credential, creates a credential, and runs the examples against a
ClayHR sandbox. Ends with 0 if all of it worked.

  --n8n <1 or 2>   n8n ${oldest.version}, the oldest supported one, or n8n ${newest.version} (default: 2)
  --help           this text
`;

/**
 * Reads the command line's options.
 * @throws Problem with exit code 2 for an unknown option or another version
 */
export function readInstalledOptions(args: readonly string[]): InstalledOptions {
	const options = { help: { type: 'boolean' }, n8n: { type: 'string' } } as const;
	const { help = false, n8n = '2' } = readCommandLine(args, options, 'npm run test:installed -- --help');
	if (n8n === '1') return { help, n8n: 1 };
	if (n8n === '2') return { help, n8n: 2 };
	throw new Problem(`--n8n takes 1 or 2, not "${n8n}".`, 2);
}

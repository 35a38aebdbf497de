import { readCommandLine, wholeNumber } from '../support/commandLine.mts';

/** The options of the fault matrix. */
export interface FaultOptions {
	readonly help: boolean;
	/** Runs every nth cell. */
	readonly step: number;
}

/** The text of `--help`. */
export const usage = `npm run test:faults -- [options]

Runs every operation, every event of the trigger, and every list of the editor against a ClayHR that is busy, broken or
hostile. Prints how many cells of this matrix are right and wrong, by kind of fault, and what is wrong in each cell.

  --step <n>  run every nth cell only (default: 1)
  --help      this text

Exit code: 0 if no cell is wrong, 1 otherwise.
`;

const options = { help: { type: 'boolean' }, step: { type: 'string' } } as const;

/**
 * Reads the command line's options.
 * @param args the arguments after the program's name
 * @throws Problem with exit code 2 for an unknown option or an invalid value
 */
export function readOptions(args: readonly string[]): FaultOptions {
	const values = readCommandLine(args, options, 'npm run test:faults -- --help');
	return { help: values.help ?? false, step: wholeNumber('--step', values.step, 1, 1000) ?? 1 };
}

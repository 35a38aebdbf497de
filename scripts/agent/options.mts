import { readCommandLine } from '../support/commandLine.mts';

/** The text of `--help`. */
export const usage = `npm run test:agent

Starts a ClayHR sandbox, a real n8n with this package, and a server that speaks the protocol of a language model and
follows a script. The example "HR assistant (AI agent)" then holds conversations with it, and an MCP client calls the same
tools. Ends with 0 if every conversation ended as it should.

  --help   this text
`;

/**
 * Reads the command line's options.
 * @throws Problem with exit code 2 for an unknown option
 */
export function readAgentOptions(args: readonly string[]): { readonly help: boolean } {
	const { help = false } = readCommandLine(
		args,
		{ help: { type: 'boolean' } } as const,
		'npm run test:agent -- --help',
	);
	return { help };
}

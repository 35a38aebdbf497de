import { Problem } from '../support/problem.mts';

/**
 * Reads the API key from the environment or a prompt.
 * @param environment the environment variables
 * @param prompt asks for the key without an echo; undefined if there is no terminal
 * @throws Problem if the key is missing or can't be a header's value; its message does not contain the key
 */
export async function readApiKey(
	environment: NodeJS.ProcessEnv,
	prompt: (() => Promise<string>) | undefined,
): Promise<string> {
	const given = environment.CLAYHR_API_KEY ?? '';
	const key = (given.trim() === '' && prompt !== undefined ? await prompt() : given).trim();
	if (key === '')
		throw new Problem(
			'The API key is missing: set the environment variable CLAYHR_API_KEY, or run the command in a terminal and type the key.',
			2,
		);
	if (!/^[\x21-\x7e]+$/.test(key))
		throw new Problem('The API key contains a space or another invalid character: copy it from ClayHR again.', 2);
	return key;
}

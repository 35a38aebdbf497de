import { Problem } from '../support/problem.mts';

/**
 * Finds the API key.
 * @param environment the environment's variables
 * @param prompt asks for the key without showing it; undefined where nobody can be asked
 * @throws Problem when there is none, or none that can be sent; the key is not repeated in it
 */
export async function readApiKey(
	environment: NodeJS.ProcessEnv,
	prompt: (() => Promise<string>) | undefined,
): Promise<string> {
	const given = environment.CLAYHR_API_KEY ?? '';
	const key = (given.trim() === '' && prompt !== undefined ? await prompt() : given).trim();
	if (key === '')
		throw new Problem(
			'The API key is missing: set the environment variable CLAYHR_API_KEY, or type the key in when a terminal asks for it.',
			2,
		);
	if (!/^[\x21-\x7e]+$/.test(key))
		throw new Problem('The API key holds a space or a character that no key has: copy it from ClayHR once more.', 2);
	return key;
}

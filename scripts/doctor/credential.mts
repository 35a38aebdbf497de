import { Problem } from '../support/problem.mts';
import { gaveData, type Outcome } from './outcome.mts';

const whereTheyStand = 'ClayHR shows both under your picture, My Integrations, Manage API Keys';

/**
 * Checks with the first calls whether the credential works.
 * @param outcomes the outcome of the credential test and, if ClayHR was reachable, of a second call: a company may not
 * permit the first one to all users
 * @throws Problem that says what is wrong with the address or the API key, and what to do
 */
export function assertCredentialWorks(outcomes: readonly Outcome[]): void {
	const [token] = outcomes;
	if (token === undefined || outcomes.some(gaveData)) return;
	throw new Problem(sentenceAbout(token));
}

function sentenceAbout({ verdict, note, status }: Outcome): string {
	if (status === undefined) return `ClayHR could not be reached (${note}): check --url and this computer's connection.`;
	switch (verdict) {
		case 'not permitted':
			return `ClayHR did not accept the API key with this user ID (${note}): check them; ${whereTheyStand}.`;
		case 'not found':
			return `ClayHR is not at this address, or does not know the API key with this user ID (${note}): check that --url is the address in your browser after you log in, and check the key and the ID; ${whereTheyStand}.`;
		default:
			return `ClayHR cannot answer now (${note}): try again later.`;
	}
}

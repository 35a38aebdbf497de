import { codeChoices } from '../../shared/records/codes';

/** Whose feedback to list. */
export const feedbackRecipients = codeChoices([
	{ name: 'Everybody', value: 'all' },
	{ name: 'Owner of the API Key', value: 'my' },
	{ name: 'Team of the API Key Owner', value: 'team' },
]);

import { codeChoices } from '../../shared/records/codes';

/** Recipients of the listed feedback. */
export const feedbackRecipients = codeChoices([
	{ name: 'Everybody', value: 'all' },
	{ name: 'Owner of the API Key', value: 'my' },
	{ name: 'Team of the API Key Owner', value: 'team' },
]);

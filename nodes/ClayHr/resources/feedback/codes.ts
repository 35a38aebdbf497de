import { codeChoices } from '../../shared/records/codes';

/** Recipients of the listed feedback. */
export const feedbackRecipients = codeChoices([
	{ name: "API Key's User", value: 'my' },
	{ name: 'Everybody', value: 'all' },
	{ name: "Team of the API Key's User", value: 'team' },
]);

import { codeChoices } from '../../shared/records/codes';

/** Recipients of the listed feedback. */
export const feedbackRecipients = codeChoices([
	{ name: 'Everybody', value: 'all' },
	{ name: 'Me', value: 'my' },
	{ name: 'My Team', value: 'team' },
]);

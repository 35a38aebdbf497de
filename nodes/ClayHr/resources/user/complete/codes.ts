import { codeChoices } from '../../../shared/records/codes';

/** The kinds of contact. */
export const contactTypes = codeChoices([
	{ name: 'Account', value: 'ACCT' },
	{ name: 'Dependent', value: 'DEP' },
	{ name: 'Emergency Contact', value: 'ECON' },
]);

/** The genders of contacts. */
export const contactGenders = codeChoices([
	{ name: 'Female', value: 'F' },
	{ name: 'Male', value: 'M' },
	{ name: 'Not Stated', value: 'H' },
]);

/** What a contact is to the user. */
export const contactRelations = codeChoices([
	{ name: 'Child', value: 'Child' },
	{ name: 'Other', value: 'Other' },
	{ name: 'Parent', value: 'Parent' },
	{ name: 'Spouse', value: 'Spouse' },
]);

/** The states of a contact. */
export const contactStatuses = codeChoices([
	{ name: 'Approved', value: 'AP' },
	{ name: 'Waiting', value: 'WA' },
]);

/** The kinds of record that money is kept in. */
export const financialTypes = codeChoices([{ name: 'Compensation', value: 'COMP' }]);

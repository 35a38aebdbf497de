import { codeChoices } from '../../../shared/records/codes';

/** Contact types. */
export const contactTypes = codeChoices([
	{ name: 'Account', value: 'ACCT' },
	{ name: 'Dependent', value: 'DEP' },
	{ name: 'Emergency Contact', value: 'ECON' },
]);

/** A contact's relationship to the user. */
export const contactRelations = codeChoices([
	{ name: 'Child', value: 'Child' },
	{ name: 'Other', value: 'Other' },
	{ name: 'Parent', value: 'Parent' },
	{ name: 'Spouse', value: 'Spouse' },
]);

/** Contact statuses. */
export const contactStatuses = codeChoices([
	{ name: 'Approved', value: 'AP' },
	{ name: 'Waiting', value: 'WA' },
]);

/** Types of financial records. */
export const financialTypes = codeChoices([{ name: 'Compensation', value: 'COMP' }]);

import type { INodePropertyOptions } from 'n8n-workflow';

/** Contact types. */
export const contactTypes: INodePropertyOptions[] = [
	{ name: 'Account', value: 'ACCT' },
	{ name: 'Dependent', value: 'DEP' },
	{ name: 'Emergency Contact', value: 'ECON' },
];

/** Genders of contacts. */
export const contactGenders: INodePropertyOptions[] = [
	{ name: 'Female', value: 'F' },
	{ name: 'Male', value: 'M' },
	{ name: 'Not Stated', value: 'H' },
];

/** A contact's relationship to the user. */
export const contactRelations: INodePropertyOptions[] = [
	{ name: 'Child', value: 'Child' },
	{ name: 'Other', value: 'Other' },
	{ name: 'Parent', value: 'Parent' },
	{ name: 'Spouse', value: 'Spouse' },
];

/** Contact statuses. */
export const contactStatuses: INodePropertyOptions[] = [
	{ name: 'Approved', value: 'AP' },
	{ name: 'Waiting', value: 'WA' },
];

/** Types of financial records. */
export const financialTypes: INodePropertyOptions[] = [{ name: 'Compensation', value: 'COMP' }];

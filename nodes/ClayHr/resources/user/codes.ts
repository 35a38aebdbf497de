import { codeChoices } from '../../shared/records/codes';

/** Genders. */
export const genders = codeChoices([
	{ name: 'Female', value: 'F' },
	{ name: 'Male', value: 'M' },
	{ name: 'Not Stated', value: 'H' },
]);

/** Sort orders of the directory. */
export const sortOrders = codeChoices([
	{ name: 'Ascending', value: 'asc' },
	{ name: 'Descending', value: 'desc' },
]);

import { codeChoices } from '../../shared/records/codes';

/** The orders of the directory. */
export const sortOrders = codeChoices([
	{ name: 'Ascending', value: 'asc' },
	{ name: 'Descending', value: 'desc' },
]);

import { codeChoices } from '../../shared/records/codes';

/** Sort orders of the directory. */
export const sortOrders = codeChoices([
	{ name: 'Ascending', value: 'asc' },
	{ name: 'Descending', value: 'desc' },
]);

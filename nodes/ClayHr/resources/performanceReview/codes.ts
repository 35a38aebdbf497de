import { codeChoices } from '../../shared/records/codes';

/** ClayHR's documented review periods. */
export const reviewPeriods = codeChoices([
	{ name: 'Annual', value: 'Annual' },
	{ name: 'Mid-Year', value: 'Mid-Year' },
	{ name: 'Other', value: 'Other' },
	{ name: 'Probation', value: 'Probation' },
	{ name: 'Quarterly', value: 'Quarterly' },
]);

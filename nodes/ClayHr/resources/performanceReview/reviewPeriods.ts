import type { INodePropertyOptions } from 'n8n-workflow';

/** ClayHR's documented review periods. */
export const reviewPeriods: INodePropertyOptions[] = [
	{ name: 'Annual', value: 'Annual' },
	{ name: 'Mid-Year', value: 'Mid-Year' },
	{ name: 'Other', value: 'Other' },
	{ name: 'Probation', value: 'Probation' },
	{ name: 'Quarterly', value: 'Quarterly' },
];

import type { INodeProperties } from 'n8n-workflow';

import { locator } from '../../ClayHr/shared/description/locator';
import { severalUsers } from './severalUsers';

/** Parameters of the events about expenses, forms and time. */
export const otherParameters: INodeProperties[] = [
	{
		displayName: 'Users',
		name: 'expenseUsers',
		displayOptions: { show: { event: ['newExpenseReport'] } },
		description:
			'Whose expense reports to watch; the owner of the API key when no user is added. Each person is a request to ClayHR a poll. Another choice starts anew.',
		...severalUsers,
	},
	{
		displayName: 'Form',
		name: 'formId',
		required: true,
		displayOptions: { show: { event: ['newFormResponse'] } },
		description: 'The form whose responses to watch. Another choice starts anew.',
		...locator({ thing: 'a form', search: 'searchForms', example: '77' }),
	},
	{
		displayName: 'Days Back',
		name: 'timesheetDaysBack',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 366 },
		displayOptions: { show: { event: ['timesheetWaiting'] } },
		default: 62,
		description: 'How old the timesheets may be; 366 at most. Another number starts anew.',
	},
];

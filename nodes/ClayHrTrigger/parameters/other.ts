import type { INodeProperties } from 'n8n-workflow';

import { locator } from '../../ClayHr/shared/description/locators';
import { multipleUsers } from './multipleUsers';

/** Parameters of the expense report, form response and timesheet events. */
export const otherParameters: INodeProperties[] = [
	{
		displayName: 'Users',
		name: 'expenseUsers',
		displayOptions: { show: { event: ['newExpenseReport'] } },
		description:
			"Users whose expense reports to watch. Without a user, the trigger watches only the reports of the API key's user. Changing this resets the trigger: existing records count as already seen.",
		...multipleUsers,
	},
	{
		displayName: 'Form',
		name: 'formId',
		required: true,
		displayOptions: { show: { event: ['newFormResponse'] } },
		description:
			'The form whose responses to watch. ClayHR does not say when a user has completed it. Changing this resets the trigger: existing records count as already seen.',
		...locator({ thing: 'a form', search: 'searchForms', example: '77' }),
	},
	{
		displayName: 'One Event Per',
		name: 'formEventPer',
		type: 'options',
		displayOptions: { show: { event: ['newFormResponse'] } },
		options: [
			{ name: 'Answer', value: 'answer', description: 'Each answer is an event of its own' },
			{
				name: 'Person',
				value: 'person',
				description: "A person's new answers are one event, with all answers of the person so far",
			},
		],
		default: 'person',
		description: 'What starts the workflow: the new answers of a person together, or each answer',
	},
	{
		displayName: 'Days Back',
		name: 'timesheetDaysBack',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 366 },
		displayOptions: { show: { event: ['timesheetWaiting'] } },
		default: 62,
		description:
			'How far back to look for timesheets, up to 366 days. Changing this resets the trigger: existing records count as already seen.',
	},
];

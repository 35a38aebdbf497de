import type { INodeProperties } from 'n8n-workflow';

import { forms } from '../../ClayHr/resources/form/lists';
import { namedLocator } from '../../ClayHr/shared/description/locators';
import { multipleUsers } from './multipleUsers';
import { resetsTrigger } from './resetsTrigger';

/** Parameters of the expense report, form response and timesheet events. */
export const otherParameters: INodeProperties[] = [
	{
		displayName: 'Users',
		name: 'expenseUsers',
		displayOptions: { show: { event: ['newExpenseReport'] } },
		description: "Users whose expense reports to watch. Without a user, only those of the API key's user are watched.",
		...resetsTrigger,
		...multipleUsers,
	},
	{
		displayName: 'Form',
		name: 'formId',
		required: true,
		displayOptions: { show: { event: ['newFormResponse'] } },
		description: 'Form whose responses to watch',
		...resetsTrigger,
		...namedLocator(forms, {
			search: 'searchForms',
			example: '77',
			exampleName: 'Exit Interview',
			nameHint: 'The exact name. Each poll looks up the ID in ClayHR.',
		}),
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
		description: 'How many days back to look for timesheets, up to 366',
		...resetsTrigger,
	},
];

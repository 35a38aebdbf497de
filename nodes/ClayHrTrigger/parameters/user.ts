import type { INodeProperties } from 'n8n-workflow';

import { type UserStatus, userStatuses } from '../../ClayHr/shared/records/codes';

const descriptions: Record<UserStatus, string> = {
	A: 'Joins, or comes back',
	F: 'Is entered before the first day',
	I: 'Leaves',
};

/** Parameters of the events about users. */
export const userParameters: INodeProperties[] = [
	{
		displayName: 'Status',
		name: 'userStatuses',
		type: 'multiOptions',
		required: true,
		displayOptions: { show: { event: ['userStatusChanged'] } },
		options: userStatuses.map((status) => ({ ...status, description: descriptions[status.value] })),
		default: ['A', 'F', 'I'],
		description: 'What a person becomes',
	},
	{
		displayName: 'Fields',
		name: 'watchedFields',
		type: 'multiOptions',
		required: true,
		displayOptions: { show: { event: ['userUpdated'] } },
		options: [
			{ name: 'Addresses', value: 'addressModelList' },
			{ name: 'Allocation', value: 'allocation' },
			{ name: 'Cell Phone', value: 'cellPhone' },
			{ name: 'Custom Fields', value: 'customFieldValueModelList' },
			{ name: 'Education', value: 'educationModelList' },
			{ name: 'Email', value: 'email' },
			{ name: 'Employment History', value: 'employmentModelList' },
			{ name: 'First Name', value: 'firstName' },
			{ name: 'Gender', value: 'gender' },
			{ name: 'Last Name', value: 'lastName' },
			{ name: 'Managers', value: 'supervisorModelList' },
			{ name: 'Name as Shown', value: 'displayFullName' },
			{ name: 'Phone', value: 'phone' },
			{ name: 'Start Date', value: 'userStartDate' },
			{ name: 'User Name', value: 'userName' },
		],
		default: ['displayFullName', 'email', 'cellPhone', 'phone', 'supervisorModelList', 'userStartDate'],
		description:
			"Which changes count. These are the fields of ClayHR's list of users, so jobs and departments are not among them. Another choice starts anew.",
	},
	{
		displayName: 'Days Ahead',
		name: 'daysAhead',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 60 },
		displayOptions: { show: { event: ['startsSoon', 'leavesSoon'] } },
		default: 7,
		description: 'How many days before the day the workflow starts; 60 at most. Another number starts anew.',
	},
];

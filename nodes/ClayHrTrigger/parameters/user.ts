import type { INodeProperties } from 'n8n-workflow';

import { type UserStatus, userStatuses } from '../../ClayHr/shared/records/codes';
import { resetsTrigger } from './resetsTrigger';

const descriptions: Record<UserStatus, string> = {
	A: 'The user joins or comes back',
	F: 'The user is added before the start date',
	I: 'The user leaves',
};

/** Parameters of the user events. */
export const userParameters: INodeProperties[] = [
	{
		displayName: 'Status',
		name: 'userStatuses',
		type: 'multiOptions',
		required: true,
		displayOptions: { show: { event: ['userStatusChanged'] } },
		options: userStatuses.map((status) => ({ ...status, description: descriptions[status.value] })),
		default: ['A', 'F', 'I'],
		description: 'New statuses that start the workflow',
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
			{ name: 'Department', value: 'department' },
			{ name: 'Display Name', value: 'displayFullName' },
			{ name: 'Education', value: 'educationModelList' },
			{ name: 'Email', value: 'email' },
			{ name: 'Employee Number', value: 'employeeNumber' },
			{ name: 'Employment History', value: 'employmentModelList' },
			{ name: 'First Name', value: 'firstName' },
			{ name: 'Gender', value: 'gender' },
			{ name: 'Job Profile', value: 'jobProfile' },
			{ name: 'Job Title', value: 'jobTitle' },
			{ name: 'Last Name', value: 'lastName' },
			{ name: 'Location', value: 'location' },
			{ name: 'Managers', value: 'supervisorModelList' },
			{ name: 'Phone', value: 'phone' },
			{ name: 'Start Date', value: 'userStartDate' },
			{ name: 'User Name', value: 'userName' },
		],
		default: ['displayFullName', 'email', 'cellPhone', 'phone', 'supervisorModelList', 'userStartDate'],
		description: 'Fields whose changes start the workflow',
		...resetsTrigger,
	},
	{
		displayName: 'Complete From Directory',
		name: 'completeUser',
		type: 'boolean',
		displayOptions: { show: { event: ['leavesSoon', 'newUser', 'startsSoon', 'userStatusChanged', 'userUpdated'] } },
		default: false,
		description: "Whether to add department (with ID), job, employee number, location and more from ClayHR's directory",
		hint: 'Only a poll that finds events sends these requests: two for a single user. For many users, about one per 100 users and one for the whole list.',
	},
	{
		displayName: 'Days Ahead',
		name: 'daysAhead',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 60 },
		displayOptions: { show: { event: ['startsSoon', 'leavesSoon'] } },
		default: 7,
		description: 'How many days before the date the workflow starts, up to 60',
		...resetsTrigger,
	},
];

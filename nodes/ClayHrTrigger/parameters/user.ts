import type { INodeProperties } from 'n8n-workflow';

import { type UserStatus, userStatuses } from '../../ClayHr/shared/records/codes';

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
			{ name: 'Display Name', value: 'displayFullName' },
			{ name: 'Education', value: 'educationModelList' },
			{ name: 'Email', value: 'email' },
			{ name: 'Employment History', value: 'employmentModelList' },
			{ name: 'First Name', value: 'firstName' },
			{ name: 'Gender', value: 'gender' },
			{ name: 'Last Name', value: 'lastName' },
			{ name: 'Managers', value: 'supervisorModelList' },
			{ name: 'Phone', value: 'phone' },
			{ name: 'Start Date', value: 'userStartDate' },
			{ name: 'User Name', value: 'userName' },
		],
		default: ['displayFullName', 'email', 'cellPhone', 'phone', 'supervisorModelList', 'userStartDate'],
		description:
			"Fields whose changes start the workflow. ClayHR does not say which field changed or when. ClayHR's user list has no jobs or departments, so the trigger can't watch those. Changing this resets the trigger: existing records count as already seen.",
	},
	{
		displayName: 'Days Ahead',
		name: 'daysAhead',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 60 },
		displayOptions: { show: { event: ['startsSoon', 'leavesSoon'] } },
		default: 7,
		description:
			'How many days before the date the workflow starts, up to 60. Changing this resets the trigger: existing records count as already seen.',
	},
];

import type { INodeProperties } from 'n8n-workflow';

/** The event to watch for. ClayHR reports no changes itself, so each description names the API requests and the limits. */
export const eventProperty: INodeProperties = {
	displayName: 'Trigger On',
	name: 'event',
	type: 'options',
	noDataExpression: true,
	options: [
		{
			name: 'Leave Request Decided',
			value: 'leaveRequestDecided',
			description: 'A leave request is approved, partly approved, rejected or recalled',
		},
		{
			name: 'New Candidate',
			value: 'newCandidate',
			description: 'A candidate is added',
		},
		{
			name: 'New Expense Report',
			value: 'newExpenseReport',
			description:
				'A chosen user creates an expense report, as a draft or submitted. One API request per user per poll.',
		},
		{
			name: 'New Form Response',
			value: 'newFormResponse',
			description: 'A user answers items of a form',
		},
		{
			name: 'New Goal',
			value: 'newGoal',
			description: "A goal is created that the API key's user can see",
		},
		{
			name: 'New Leave Request',
			value: 'newLeaveRequest',
			description: 'A user requests leave. One API request per chosen status per poll.',
		},
		{
			name: 'New Position Published',
			value: 'newPositionPublished',
			description: 'A new or previously private position is published, internally or publicly',
		},
		{
			name: 'New Skill',
			value: 'newSkill',
			description: "A skill is added to your company's catalog",
		},
		{
			name: 'New User',
			value: 'newUser',
			description: 'An active user or a future joiner is added. One API request per 100 users per poll.',
		},
		{
			name: 'Timesheet Waiting for Approval',
			value: 'timesheetWaiting',
			description:
				"A timesheet is pending approval by the API key's user, or is resubmitted with other hours after a rejection",
		},
		{
			name: 'User Leaves Soon',
			value: 'leavesSoon',
			description:
				"An active user's last day is near. One API request per day ahead per poll, so poll once an hour or a day.",
		},
		{
			name: 'User Starts Soon',
			value: 'startsSoon',
			description: "A user's start date is near",
		},
		{
			name: 'User Status Changed',
			value: 'userStatusChanged',
			description:
				'A user joins, leaves or comes back. One API request per 100 users per poll, inactive users included.',
		},
		{
			name: 'User Updated',
			value: 'userUpdated',
			description:
				'A chosen field of an active user or a future joiner changes. One API request per 100 users per poll.',
		},
	],
	default: 'newUser',
};

import type { INodeProperties } from 'n8n-workflow';

/** The event to watch for. The list cuts off descriptions of 60 characters or more: what they leave out stands in the notices. */
export const eventProperty: INodeProperties = {
	displayName: 'Trigger On',
	name: 'event',
	type: 'options',
	noDataExpression: true,
	options: [
		{
			name: 'Leave Request Decided',
			value: 'leaveRequestDecided',
			action: 'On leave request decided',
			description: 'A request is approved, even in part, rejected or recalled',
		},
		{
			name: 'New Candidate',
			value: 'newCandidate',
			action: 'On new candidate',
			description: 'A candidate is added',
		},
		{
			name: 'New Expense Report',
			value: 'newExpenseReport',
			action: 'On new expense report',
			description: 'A chosen user creates an expense report',
		},
		{
			name: 'New Form Response',
			value: 'newFormResponse',
			action: 'On new form response',
			description: 'A person answers items of a form',
		},
		{
			name: 'New Goal',
			value: 'newGoal',
			action: 'On new goal',
			description: "A goal is added that the API key's user can see",
		},
		{
			name: 'New Leave Request',
			value: 'newLeaveRequest',
			action: 'On new leave request',
			description: 'A user requests leave',
		},
		{
			name: 'New Position Published',
			value: 'newPositionPublished',
			action: 'On new position published',
			description: 'A position is published, internally or publicly',
		},
		{
			name: 'New Skill',
			value: 'newSkill',
			action: 'On new skill',
			description: "A skill is added to your company's catalog",
		},
		{
			name: 'New User',
			value: 'newUser',
			action: 'On new user',
			description: 'An active user or a future joiner is added',
		},
		{
			name: 'Timesheet Waiting for Approval',
			value: 'timesheetWaiting',
			action: 'On timesheet waiting for approval',
			description: "A timesheet is waiting for the API key's user",
		},
		{
			name: 'User Leaves Soon',
			value: 'leavesSoon',
			action: 'On user leaving soon',
			description: 'The last day of an active user is near',
		},
		{
			name: 'User Starts Soon',
			value: 'startsSoon',
			action: 'On user starting soon',
			description: 'The first day of a user is near',
		},
		{
			name: 'User Status Changed',
			value: 'userStatusChanged',
			action: 'On user status changed',
			description: 'A user joins, leaves or comes back',
		},
		{
			name: 'User Updated',
			value: 'userUpdated',
			action: 'On user updated',
			description: 'A chosen field of a user changes',
		},
	],
	default: 'newUser',
	description:
		'Help for all events, what each one costs and what it misses: <a href="https://github.com/n8n-nodes-clayhr/n8n-nodes-clayhr/blob/HEAD/docs/trigger.md">Trigger</a>',
};

import type { INodeProperties } from 'n8n-workflow';

/** The choice of the event. Each says what it costs and what it can't see, as ClayHR has no word of changes of its own. */
export const eventProperty: INodeProperties = {
	displayName: 'Trigger On',
	name: 'event',
	type: 'options',
	noDataExpression: true,
	options: [
		{
			name: 'Leave Request Decided',
			value: 'leaveRequestDecided',
			description: 'A request is approved, partly approved, rejected or recalled. Five requests to ClayHR a poll.',
		},
		{
			name: 'New Candidate',
			value: 'newCandidate',
			description:
				'A candidate is added, by whatever way. A request to ClayHR for every 100 candidates a poll, and one more.',
		},
		{
			name: 'New Expense Report',
			value: 'newExpenseReport',
			description:
				'One of the chosen people starts an expense report, as a draft or submitted. A request to ClayHR for each person a poll.',
		},
		{
			name: 'New Form Response',
			value: 'newFormResponse',
			description:
				'Somebody answers an item of a form; each answer is an event of its own, as ClayHR does not say when a form is complete. One request to ClayHR a poll.',
		},
		{
			name: 'New Goal',
			value: 'newGoal',
			description: 'A goal is set that the owner of the API key can see. One request to ClayHR a poll.',
		},
		{
			name: 'New Leave Request',
			value: 'newLeaveRequest',
			description:
				'Somebody asks for leave, between a month ago and a year ahead unless set otherwise. A request to ClayHR for each chosen status a poll, one by default.',
		},
		{
			name: 'New Position Published',
			value: 'newPositionPublished',
			description:
				'A position is published inside the company or for everybody, new or until then private. A request to ClayHR for every 100 positions a poll, and one or two more.',
		},
		{
			name: 'New Skill',
			value: 'newSkill',
			description: "A skill is added to the company's catalogue. One request to ClayHR a poll.",
		},
		{
			name: 'New User',
			value: 'newUser',
			description:
				'A person is added, active or as a future joiner. A request to ClayHR for every 100 people a poll, and two more.',
		},
		{
			name: 'Timesheet Waiting for Approval',
			value: 'timesheetWaiting',
			description:
				'A timesheet waits for the owner of the API key, or waits again with other hours after it was rejected. One request to ClayHR a poll.',
		},
		{
			name: 'User Leaves Soon',
			value: 'leavesSoon',
			description:
				"An active person's last day comes near, once for each such day. A request to ClayHR for each day ahead a poll: once an hour or a day is often enough.",
		},
		{
			name: 'User Starts Soon',
			value: 'startsSoon',
			description: "A person's first day comes near, once for each such day. Two to four requests to ClayHR a poll.",
		},
		{
			name: 'User Status Changed',
			value: 'userStatusChanged',
			description:
				'A person joins, leaves or comes back. A request to ClayHR for every 100 people a poll, those who left included, and three more.',
		},
		{
			name: 'User Updated',
			value: 'userUpdated',
			description:
				'One of the chosen fields of an active person or future joiner changed; ClayHR does not say which or when. A request to ClayHR for every 100 people a poll, and two more; 7 to 10 bytes of memory a person.',
		},
	],
	default: 'newUser',
};

import type { INodeProperties } from 'n8n-workflow';

const shown = (event: string) => ({ show: { event: [event] } });

/** What a user should know before the trigger runs: the first poll, and what the polls of each event cost and miss. */
export const notices: INodeProperties[] = [
	{
		displayName:
			'The first poll starts no workflow: it stores what exists. To start with existing records, add the option Include Existing Records.',
		name: 'firstPollNotice',
		type: 'notice',
		default: '',
	},
	{
		displayName:
			'A poll sends five requests to ClayHR. Polling every 5 to 15 minutes is often enough. If a decision is changed again before the next poll, only the last one is seen.',
		name: 'leaveRequestDecidedNotice',
		type: 'notice',
		displayOptions: shown('leaveRequestDecided'),
		default: '',
	},
	{
		displayName:
			'A poll sends one request to ClayHR per 100 candidates, plus one, and some more for each new candidate. Polling every 15 minutes or every hour is often enough.',
		name: 'newCandidateNotice',
		type: 'notice',
		displayOptions: shown('newCandidate'),
		default: '',
	},
	{
		displayName:
			'A poll sends one request to ClayHR per chosen user, because ClayHR lists reports by user, and one more per user with a new report. Polling once an hour is often enough. Drafts count, too.',
		name: 'newExpenseReportNotice',
		type: 'notice',
		displayOptions: shown('newExpenseReport'),
		default: '',
	},
	{
		displayName:
			'A poll sends one request to ClayHR. Polling every 5 to 15 minutes is often enough. ClayHR does not say when a person has completed the form.',
		name: 'newFormResponseNotice',
		type: 'notice',
		displayOptions: shown('newFormResponse'),
		default: '',
	},
	{
		displayName:
			"A poll sends one request to ClayHR. Polling once an hour is often enough. Goals that the API key's user can't see start nothing.",
		name: 'newGoalNotice',
		type: 'notice',
		displayOptions: shown('newGoal'),
		default: '',
	},
	{
		displayName:
			'A poll sends one request to ClayHR per chosen status. Poll every few minutes: with Waiting only, a request that is decided before the next poll starts nothing. If you add other statuses, a workflow that approves every request overrules earlier decisions.',
		name: 'newLeaveRequestNotice',
		type: 'notice',
		displayOptions: shown('newLeaveRequest'),
		default: '',
	},
	{
		displayName:
			'A poll sends one request to ClayHR per 100 positions, and one or two more. Polling once an hour is often enough.',
		name: 'newPositionPublishedNotice',
		type: 'notice',
		displayOptions: shown('newPositionPublished'),
		default: '',
	},
	{
		displayName: 'A poll sends one request to ClayHR. Polling once an hour or once a day is often enough.',
		name: 'newSkillNotice',
		type: 'notice',
		displayOptions: shown('newSkill'),
		default: '',
	},
	{
		displayName:
			'A poll sends one request to ClayHR per 100 users, and a few more. Polling every 15 minutes or every hour is often enough. Inactive users count only once they become active.',
		name: 'newUserNotice',
		type: 'notice',
		displayOptions: shown('newUser'),
		default: '',
	},
	{
		displayName:
			'A poll sends one request to ClayHR. Polling every 15 minutes is often enough. A timesheet that is resubmitted with the same hours after a rejection starts nothing.',
		name: 'timesheetWaitingNotice',
		type: 'notice',
		displayOptions: shown('timesheetWaiting'),
		default: '',
	},
	{
		displayName:
			'A poll sends one request to ClayHR for today and one for each day ahead: eight for 7 days. Poll once an hour or once a day, not every minute.',
		name: 'leavesSoonNotice',
		type: 'notice',
		displayOptions: shown('leavesSoon'),
		default: '',
	},
	{
		displayName: 'A poll sends two to four requests to ClayHR. Polling once an hour or once a day is often enough.',
		name: 'startsSoonNotice',
		type: 'notice',
		displayOptions: shown('startsSoon'),
		default: '',
	},
	{
		displayName:
			'A poll sends one request to ClayHR per 100 users, inactive ones included, and a few more. Polling every 15 minutes or every hour is often enough. Of two changes of a user between two polls, only the last one is seen.',
		name: 'userStatusChangedNotice',
		type: 'notice',
		displayOptions: shown('userStatusChanged'),
		default: '',
	},
	{
		displayName:
			"A poll sends one request to ClayHR per 100 users, and a few more. Department, employee number, job profile, job title and location come from ClayHR's directory: with one of them, it sends twice as many. Polling every 15 minutes or every hour is often enough.",
		name: 'userUpdatedNotice',
		type: 'notice',
		displayOptions: shown('userUpdated'),
		default: '',
	},
];

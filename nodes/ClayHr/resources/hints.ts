import type { NodeHint } from 'n8n-workflow';

// n8n shows these below the output. Each condition names the operations whose list lacks something by nature.
const afterRun = { type: 'info', location: 'outputPane', whenToDisplay: 'afterExecution' } as const;

/** What the output of an operation lacks by nature, and where it is. */
export const hints: NodeHint[] = [
	{
		...afterRun,
		message:
			"ClayHR's list of users has no department, job, employee number, location, last day and date of birth. Turn on Complete From Directory to add them.",
		displayCondition:
			'={{ $parameter["resource"] === "user" && $parameter["operation"] === "getAll" && $parameter["completeUsers"] === false }}',
	},
	{
		...afterRun,
		message:
			'The basic details of many users have no manager, department, job, employee number, location, last day and date of birth. Turn on Complete From Directory to add them.',
		displayCondition:
			'={{ $parameter["resource"] === "user" && $parameter["operation"] === "getAllBasic" && $parameter["completeUsers"] === false }}',
	},
	{
		...afterRun,
		message:
			'The basic details of a user have no manager, department, location, last day and date of birth. Turn on Complete From Directory to add them.',
		displayCondition:
			'={{ $parameter["resource"] === "user" && $parameter["operation"] === "getBasic" && $parameter["completeUsers"] === false }}',
	},
	{
		...afterRun,
		message:
			'This list of users has no manager, location, last day and date of birth. Get Many From Directory has them.',
		displayCondition: '={{ $parameter["resource"] === "user" && $parameter["operation"] === "getAllByName" }}',
	},
	{
		...afterRun,
		message:
			"ClayHR documents no call for the time entries of another user's timesheet. Get My Timecards lists those of the API key's user, and Timecard: Get Details has their times and project.",
		displayCondition: '={{ $parameter["resource"] === "timesheet" && $parameter["operation"] === "getDetails" }}',
	},
	{
		...afterRun,
		message: "ClayHR's list of timecards has no times and no project. Timecard: Get Details has them.",
		displayCondition: '={{ $parameter["resource"] === "timesheet" && $parameter["operation"] === "getAllTimecards" }}',
	},
	{
		...afterRun,
		message: "ClayHR's list of timecards has no day. Timecard: Get Details has it.",
		displayCondition: '={{ $parameter["resource"] === "timecard" && $parameter["operation"] === "getAll" }}',
	},
	{
		...afterRun,
		message:
			"ClayHR's list of compensation has no GUIDs, which Update needs. Only Add returns the GUID of a compensation.",
		displayCondition:
			'={{ $parameter["resource"] === "userCompensation" && ["getAll", "getAllCurrent"].includes($parameter["operation"]) }}',
	},
];

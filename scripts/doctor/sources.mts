import type { Operation } from '../../sandbox/contract/operation.mts';
import type { Parameter } from '../../sandbox/contract/parameters.mts';

/** What calls ask about, and the calls (by operation ID) whose answers name one, the likeliest first. */
export const things = {
	'e-mail address': ['getBasicUser', 'getUser'],
	'custom field': ['listCustomFields'],
	'leave request': ['listLeaveRequests', 'listLeaveRequestsToDecide'],
	'expense report': ['listExpenseReports'],
	timesheet: ['listTimesheets', 'listTimesheetsToApprove', 'listTimecards'],
	timecard: ['listTimecards', 'getUserTimecard', 'getUserTimecards', 'listOwnTimecardsByType'],
	project: ['listProjects'],
	goal: ['listUserGoals', 'listGoals'],
	announcement: ['listDocuments'],
	document: ['listDocuments', 'listAnnouncementAttachments'],
	form: ['listForms', 'listOwnForms'],
	survey: ['listSurveys'],
	training: ['listOwnTrainings'],
	workflow: ['listOwnWorkflows'],
	task: ['listOwnTasks'],
	candidate: ['listBasicCandidates', 'listCandidates'],
	position: ['listPositions'],
	report: [],
} as const satisfies Record<string, readonly string[]>;

/** The name of something that calls ask about. */
export type Thing = keyof typeof things;

/** Where a parameter's value comes from. */
export type Source =
	| { readonly kind: 'keyOwner' }
	| { readonly kind: 'day'; readonly fromToday: number }
	| { readonly kind: 'constant'; readonly value: string }
	/** A field of the first such thing in an answer; with dots into inner records, upper and lower case alike. */
	| { readonly kind: 'thing'; readonly thing: Thing; readonly field: string };

const keyOwner: Source = { kind: 'keyOwner' };
const from = (thing: Thing, field: string): Source => ({ kind: 'thing', thing, field });
const constant = (value: string): Source => ({ kind: 'constant', value });
const day = (fromToday: number): Source => ({ kind: 'day', fromToday });

// Whatever takes a user is asked about the owner of the key.
const sources: Readonly<Record<string, Source>> = {
	userID: keyOwner,
	userId: keyOwner,
	UserId: keyOwner,
	targetUserId: keyOwner,
	assignedUserID: keyOwner,
	email: from('e-mail address', 'email'),
	customFieldId: from('custom field', 'customFieldId'),
	leaveId: from('leave request', 'cardId'),
	leaveUserId: from('leave request', 'userModel.userId'),
	ptoPolicyId: from('leave request', 'ptoPolicyModel.ptoPolicyId'),
	leaveDate: from('leave request', 'date'),
	expenseReportId: from('expense report', 'expenseReportId'),
	timesheetId: from('timesheet', 'timesheetId'),
	timeSheetId: from('timesheet', 'timesheetId'),
	timecardId: from('timecard', 'cardId'),
	projectId: from('project', 'projectId'),
	goalid: from('goal', 'goalId'),
	annId: from('announcement', 'annId'),
	fileName: from('document', 'filename'),
	dynamicFormId: from('form', 'dynamicFormId'),
	SurveyId: from('survey', 'dynamicFormId'),
	'getSurvey.dynamicFormId': from('survey', 'dynamicFormId'),
	trainingId: from('training', 'trainingId'),
	userworkflowid: from('workflow', 'userWorkflowId'),
	taskid: from('task', 'taskId'),
	recruitid: from('candidate', 'recruitId'),
	positionid: from('position', 'positionId'),
	analyticId: from('report', 'analyticId'),
	startDate: day(-31),
	endDate: day(31),
	'listPositions.page': constant('0'),
	'listPositions.pageSize': constant('20'),
};

// Without them these calls ask for nothing, for everything there ever was, or for other people's records.
const alsoSent: Readonly<Record<string, readonly string[]>> = {
	listUsers: ['page', 'pageSize'],
	listBasicUsers: ['page', 'pageSize'],
	listDirectory: ['page', 'pageSize'],
	listBasicCandidates: ['page', 'pageSize'],
	listPositions: ['page', 'pageSize'],
	listTimesheets: ['userID', 'startDate', 'endDate'],
	listObjectives: ['UserId'],
	listShifts: ['startDate', 'endDate'],
	getExpenseReport: ['expenseReportId'],
	getSurvey: ['dynamicFormId'],
	listSurveyAnswers: ['SurveyId'],
};

/** A parameter to send, and where its value comes from; undefined when nothing is known about that. */
export interface Wanted {
	readonly parameter: Parameter;
	readonly source: Source | undefined;
}

/** What a call is sent with: all that is required, and the few optional parameters without which it means little. */
export function wantedOf({ operationId, parameters }: Operation): Wanted[] {
	const isSent = ({ name, required }: Parameter) => required || alsoSent[operationId]?.includes(name) === true;
	return parameters.filter(isSent).map((parameter) => ({ parameter, source: sourceOf(operationId, parameter) }));
}

function sourceOf(operationId: string, { name, usual }: Parameter): Source | undefined {
	const known = sources[`${operationId}.${name}`] ?? sources[name];
	return known ?? (usual === undefined ? undefined : constant(usual));
}

/** The fields that other calls are asked with and that are read from the answers of a call. */
export function fieldsReadFrom(operationId: string): string[] {
	const read = Object.values(sources).flatMap((source) =>
		source.kind === 'thing' && isNamedBy(source.thing, operationId) ? [source.field] : [],
	);
	return [...new Set(read)];
}

function isNamedBy(thing: Thing, operationId: string): boolean {
	const calls: readonly string[] = things[thing];
	return calls.includes(operationId);
}

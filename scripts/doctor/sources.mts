import type { Operation } from '../../sandbox/contract/operation.mts';
import type { Parameter } from '../../sandbox/contract/parameters.mts';

/** The things that calls need, each with the calls (by operation ID) that list it, the most likely first. */
export const things = {
	'email address': ['getBasicUser', 'getUser'],
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

/** The name of a thing that calls need. */
export type Thing = keyof typeof things;

/** The source of a parameter's value. */
export type Source =
	| { readonly kind: 'keyOwner' }
	| { readonly kind: 'day'; readonly fromToday: number }
	| { readonly kind: 'constant'; readonly value: string }
	/** A field of the first such thing in a response. A dot selects a field of an inner record. Case is ignored. */
	| { readonly kind: 'thing'; readonly thing: Thing; readonly field: string };

const keyOwner: Source = { kind: 'keyOwner' };
const from = (thing: Thing, field: string): Source => ({ kind: 'thing', thing, field });
const constant = (value: string): Source => ({ kind: 'constant', value });
const day = (fromToday: number): Source => ({ kind: 'day', fromToday });

// Parameters for a user get the API key's user.
const sources: Readonly<Record<string, Source>> = {
	userID: keyOwner,
	userId: keyOwner,
	UserId: keyOwner,
	targetUserId: keyOwner,
	assignedUserID: keyOwner,
	email: from('email address', 'email'),
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

// Without these parameters, the calls return nothing, all data of all time, or records of other users.
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

/** A parameter to send and the source of its value; undefined if no source is known. */
export interface Wanted {
	readonly parameter: Parameter;
	readonly source: Source | undefined;
}

/** The parameters of a call: all required ones, and the few optional ones that the call needs for a useful response. */
export function wantedOf({ operationId, parameters }: Operation): Wanted[] {
	const isSent = ({ name, required }: Parameter) => required || alsoSent[operationId]?.includes(name) === true;
	return parameters.filter(isSent).map((parameter) => ({ parameter, source: sourceOf(operationId, parameter) }));
}

function sourceOf(operationId: string, { name, usual }: Parameter): Source | undefined {
	const known = sources[`${operationId}.${name}`] ?? sources[name];
	return known ?? (usual === undefined ? undefined : constant(usual));
}

/** The fields in the responses of a call that supply parameters of other calls. */
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

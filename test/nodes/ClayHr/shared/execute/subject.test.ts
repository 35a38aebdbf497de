import { subjectOf } from '../../../../../nodes/ClayHr/shared/execute/subject';
import type { ItemContext } from '../../../../../nodes/ClayHr/shared/call';
import { isObject } from '../../../../../nodes/ClayHr/shared/isObject';
import { describedOperations } from '../../../../support/described.mts';
import { chosen } from '../../../../support/locators.mts';
import { operations } from '../../../../support/operations.mts';
import { expectedRequests } from '../../../../support/expectedRequests/index.mts';

const unchanged = (text: string) => text;

const itemWith = (parameters: object): ItemContext =>
	({
		timezone: 'UTC',
		baseURL: 'https://acme.clayhr.net/rm',
		found: new Map(),
		addedFields: (collection: string) => Reflect.get(parameters, collection),
		getParameter: (path: string) =>
			path.split('.').reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), parameters),
	}) as ItemContext;

const subjects = Object.fromEntries(
	describedOperations.flatMap(([name, { call }]) => {
		const [{ parameters } = { parameters: {} }] = expectedRequests[name] ?? [];
		const subject = call && subjectOf(itemWith(parameters), call, { url: '/' }, unchanged);
		return subject === undefined ? [] : [[name, subject]];
	}),
);

// Other operations name no record.
const expected = {
	'announcement: create': 'Title "Sample announcementTitle"',
	'announcement: get': 'Announcement 410',
	'announcement: getAllAttachments': 'Announcement 410',
	'announcement: update': 'Announcement 410',
	'candidate: create': 'Email somebody.new0@example.org',
	'candidate: get': 'Candidate 30501',
	'customField: get': 'Custom Field 88',
	'customField: getValue': 'Custom Field 88, User 140059',
	'customField: saveValues': 'User 140059',
	'customField: updateValue': 'Custom Field 88, User 140059',
	'dependent: delete': 'Dependent 22',
	'document: download': 'Document handbook.pdf',
	'expenseItem: create': 'User 140059, Date 2027-04-11, Amount 15',
	'expenseItem: delete': 'Expense Item 5608',
	'expenseReport: create': 'Name "Sample expenseReportName"',
	'expenseReport: delete': 'Expense Report 5504',
	'expenseReport: get': 'Expense Report 5504',
	'expenseReport: submit': 'Expense Report 5504',
	'form: get': 'Form 78',
	'form: getAllResponses': 'Form 78',
	'form: getResponse': 'Form 78, User 140059',
	'form: saveItemResponse': 'Assignment 8802, Item 4506',
	'form: saveResponse': 'Assignment 8802',
	'goal: create': 'Summary "Sample goalSummary"',
	'goal: delete': 'Goal 610',
	'goal: get': 'Goal 610, Review User 140059',
	'goal: getAllForUser': 'User 140059',
	'invoice: getAll': 'Project 1201',
	'leaveRequest: approve': 'Leave Request 990101',
	'leaveRequest: create': 'User 140059, Start Date 2027-03-01, Number of Days 13',
	'leaveRequest: getAll': 'User 140059',
	'leaveRequest: getRemainingHours': 'Leave Request 990101, User 140059',
	'leaveRequest: recall': 'Leave Request 990102',
	'leaveRequest: reject': 'Leave Request 990101',
	'objective: getAll': 'User 140059',
	'orgRelation: create': 'User 140059, Manager 140060',
	'orgRelation: getAllForUser': 'User 140059',
	'orgRelation: getApprovalChain': 'User 140059',
	'orgRelation: update': 'Reporting Line 1300001, User 140059',
	'orgUnit: create': 'Name "Sample orgUnitName"',
	'performanceReview: create': 'User 140059, Template 15',
	'performanceReview: getAllCompleted': 'User 140059',
	'performanceReview: launchInBulk': 'Template 15',
	'position: create': 'Name "Sample positionName", Code "NEW-0"',
	'position: get': 'Position 700',
	'project: addAllocation': 'Project 1201, User 140059',
	'project: create': 'Name "Sample projectName"',
	'project: get': 'Project 1201',
	'project: getAllAllocations': 'Project 1201',
	'report: get': 'Report 77',
	'report: getAllRows': 'Report 77',
	'shift: getAll': 'User 140059',
	'skill: create': 'Skill Code "Juggling"',
	'skill: getAllForUser': 'User 140059',
	'survey: get': 'Survey 81',
	'survey: getAllResponses': 'Survey 81',
	'survey: saveItemResponse': 'Assignment 8807, Item 4509',
	'survey: saveResponse': 'Assignment 8807',
	'task: create': 'Title "Sample taskTitle", User 140059',
	'task: get': 'Task 7301',
	'task: updateStatus': 'Task 7301, Assigned User 140059',
	'timecard: getCurrentForUser': 'User 140001',
	'timecard: getDetails': 'Timecard 770006',
	'timesheet: delete': 'Timesheet 66011',
	'timesheet: get': 'Timesheet 66011',
	'timesheet: getDetails': 'Timesheet 66011',
	'timesheet: saveEntry': 'Date 2027-04-11, Project 1201',
	'timesheet: updateStatus': 'Timesheet 66011',
	'training: getContent': 'Training 331',
	'training: updateStatus': 'User Training 4101',
	'user: create': 'Email grace.field@example.com',
	'user: createOrUpdate': 'Email grace.field@example.com',
	'user: deactivate': 'User 140059',
	'user: get': 'User 140059',
	'user: getBasic': 'User 140059',
	'user: update': 'User 140059',
	'user: uploadPicture': 'User 140059',
	'userCompensation: add': 'User 140059',
	'userCompensation: update': 'Compensation e0742225-5cdb-462c-9704-b391da52134c, User 140059',
	'userRecord: deleteAddress': 'Address 1',
	'userRecord: deleteEducation': 'Education 2',
	'userRecord: deleteEmployment': 'Employment 3',
	'userRecord: saveAddress': 'User 140059',
	'userRecord: saveEducation': 'User 140059',
	'userRecord: saveEmployment': 'User 140059',
	'workflow: assign': 'Workflow 330, User 140059',
	'workflow: getAllTasks': 'Assigned Workflow 3301',
};

it('names the records of each operation', () => {
	expect(subjects).toEqual(expected);
});

const callOf = (resource: string, operation: string) => {
	const call = operations.find((one) => one.resource === resource && one.operation === operation)?.call;
	if (call === undefined) throw new Error(`No operation ${resource}: ${operation}`);
	return call;
};

it('names a user as the workflow does', () => {
	const subject = (userId: unknown) => subjectOf(itemWith({ userId }), callOf('user', 'get'), { url: '/' }, unchanged);
	expect(subject(chosen('id', ' 7 '))).toBe('User 7');
	expect(subject(chosen('email', 'anna@acme.com'))).toBe('User anna@acme.com');
	expect(subject(7)).toBe('User 7');
	expect(subject(chosen('id', `7\n\u202e${'8'.repeat(100)}`))).toBe(`User 7 ${'8'.repeat(58)}`);
	expect(subject({})).toBeUndefined();
});

it('names the user of an optional field only if the field is added', () => {
	const list = callOf('leaveRequest', 'getAll');
	const user = { leaveRequestFilterUserId: chosen('id', 7) };
	expect(subjectOf(itemWith({ leaveRequestFilters: user }), list, { url: '/' }, unchanged)).toBe('User 7');
	expect(subjectOf(itemWith({ leaveRequestFilters: {} }), list, { url: '/' }, unchanged)).toBeUndefined();
});

it.each([
	[{}, "API key's user, Start Date 2026-03-02, Number of Days 2"],
	[
		{ leaveRequestUserId: chosen('email', 'anna@acme.com') },
		'User anna@acme.com, Start Date 2026-03-02, Number of Days 2',
	],
])('names the user and the days of a new leave request (%j)', (leaveRequestFields, subject) => {
	const given = { ptoPolicyId: 3, leaveStartDate: '2026-03-02T09:00:00', numberOfDays: 2, leaveRequestFields };
	expect(subjectOf(itemWith(given), callOf('leaveRequest', 'create'), { url: '/' }, unchanged)).toBe(subject);
});

it('names a part of a long title', () => {
	const subject = subjectOf(itemWith({ taskTitle: 'x'.repeat(99) }), callOf('task', 'create'), { url: '/' }, unchanged);
	expect(subject).toBe(`Title "${'x'.repeat(60)}"`);
});

it('has a subject for each operation that creates a record', () => {
	const names = describedOperations.map(([name]) => name).filter((name) => /: (create|add|save)/.test(name));
	// Its entries name several users.
	expect(names.filter((name) => !(name in subjects))).toEqual(['ptoPolicy: addBalances']);
});

it('names method and path of an API Request', () => {
	const call = callOf('apiRequest', 'send');
	expect(subjectOf(itemWith({}), call, { method: 'PUT', url: '/api/x' }, unchanged)).toBe('PUT /api/x');
	expect(subjectOf(itemWith({}), call, { url: `/${'x'.repeat(200)}` }, unchanged)?.length).toBe(120);
});

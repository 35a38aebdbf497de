import type { IDataObject } from 'n8n-workflow';

import { readRows, recordOf } from '../../../nodes/ClayHr/shared/records/envelope';
import type { Call } from '../../../nodes/ClayHr/shared/call';
import { contractOf } from '../../support/contract.mts';
import { describedOperations } from '../../support/described.mts';

// Values for empty fields of a documented response, because other records may have a value there.
const fillings = [
	'Y',
	'2024-05-13',
	1715587200000,
	{ name: 'Ada Stone', userId: 1 },
	[{ name: 'Ada Stone', userId: 1 }],
];

function filled(value: unknown, filling: unknown): unknown {
	if (Array.isArray(value) && value.length > 0) return value.map((inner) => filled(inner, filling));
	const isEmpty = value === null || value === '' || value === 0 || Array.isArray(value);
	if (isEmpty || typeof value !== 'object') return isEmpty ? filling : value;
	return Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, filled(inner, filling)]));
}

function recordsIn(answer: Call['response'], body: unknown): IDataObject[] {
	if (answer.kind === 'rows') return readRows({ body }, answer);
	if (answer.kind !== 'record') return [];
	return [answer.read ? answer.read(body as IDataObject) : recordOf(body)];
}

const isNothing = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);

/** An operation's simplified fields that stay null for any record of its documented response. */
function neverFilled({ method, path, response: answer }: Call): string[] {
	const shape = 'shape' in answer ? answer.shape : undefined;
	const example = contractOf(method, path)?.responses['200']?.content?.['application/json']?.example;
	if (!shape || typeof shape === 'function' || example === undefined) return [];
	const bodies = [example, ...fillings.map((filling) => filled(example, filling))];
	const records = bodies.flatMap((body) => recordsIn(answer, body));
	return Object.entries(shape.fields)
		.filter(([, read]) => records.every((record) => isNothing(read(record))))
		.map(([name]) => name);
}

const perPage = 'Each call about people says less of them than the others, or says it in another place.';
const shortened = "The description shortens ClayHR's example here; its schema has the field.";
const undocumented = 'ClayHR documents no answer of this call; the field is read as its other calls have it.';
const shortRow = 'The rows of this call leave it out, and nothing in the query tells it.';
const madeByNode = 'The node itself adds it to the record.';

const reasons: Record<string, Record<string, string>> = {
	'announcement: get': { author: shortened, authorId: shortened, expirationDate: shortened },
	'candidate: get': { step: shortRow },
	'candidate: getAllWithDetails': { step: shortRow },
	'customField: getAllLists': { values: shortened, codes: shortened },
	'expenseReport: getAllForUser': { user: shortRow },
	'form: get': everyOf(shortened, 'description', 'status', 'statusCode', 'isAnonymous'),
	'form: getAllResponses': { question: shortened },
	'goal: getAllForUser': everyOf(undocumented, 'user', 'userId', 'currentValue', 'goalValue', 'units', 'completion'),
	'goal: getAllOwn': everyOf(undocumented, 'user', 'userId', 'currentValue', 'goalValue', 'units', 'completion'),
	'objective: getAll': { keyResults: shortened },
	'orgRelation: getApprovalChain': { level: madeByNode },
	'ptoPolicy: getAllOwn': { unit: shortened },
	'shift: getAll': { user: shortened, userId: shortened },
	'survey: get': everyOf(undocumented, 'description', 'isAnonymous', 'createdBy', 'createdById'),
	'survey: getAll': everyOf(undocumented, 'description', 'createdBy', 'createdById', 'updatedAt'),
	'survey: getAllResponses': { question: madeByNode },
	'task: get': everyOf(undocumented, 'user', 'type', 'phase', 'createdAt'),
	'task: getAll': everyOf(undocumented, 'user', 'type', 'phase', 'createdAt'),
	'test: get': everyOf(
		undocumented,
		...['id', 'name', 'description', 'status', 'statusCode', 'sections', 'questions', 'isAnonymous'],
		...['createdBy', 'createdById', 'createdAt'],
	),
	'test: getAll': { questions: shortened },
	'timecard: getAllForUser': { user: shortRow, userId: madeByNode, date: shortRow, project: shortRow },
	'timesheet: getDetails': everyOf(shortRow, 'user', 'email'),
	'timesheet: getAllTimecards': everyOf(
		shortRow,
		...['date', 'startTime', 'endTime', 'elapsedTime', 'project', 'projectId', 'description'],
	),
	'training: getAll': everyOf(undocumented, 'user', 'score'),
	'user: get': everyOf(perPage, 'department', 'departmentId', 'endDate'),
	'user: getBasic': everyOf(perPage, 'department', 'departmentId', 'manager', 'managerId', 'endDate'),
	'user: getAll': everyOf(perPage, 'employeeNumber', 'jobTitle', 'department', 'departmentId', 'endDate'),
	'user: getAllBasic': everyOf(
		perPage,
		...['employeeNumber', 'jobTitle', 'department', 'departmentId', 'manager', 'managerId', 'endDate'],
	),
	'user: getAllByName': everyOf(perPage, 'manager', 'managerId', 'endDate'),
	'user: getAllFromDirectory': { departmentId: shortRow, status: madeByNode, statusCode: madeByNode },
	'user: getPermissions': { menus: shortened },
	'workflow: getAllTasks': everyOf(undocumented, 'user', 'type', 'phase', 'createdAt'),
};

function everyOf(reason: string, ...names: string[]): Record<string, string> {
	return Object.fromEntries(names.map((name) => [name, reason]));
}

it.each(describedOperations)('%s returns no field that is always null, except for a reason', (name, { call }) => {
	expect(call && neverFilled(call)).toEqual(Object.keys(reasons[name] ?? {}));
});

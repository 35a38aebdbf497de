import type { IDataObject } from 'n8n-workflow';

import { readRows, recordOf } from '../../../nodes/ClayHr/shared/records/envelope';
import { userShape } from '../../../nodes/ClayHr/resources/user/shape';
import type { Call } from '../../../nodes/ClayHr/shared/call';
import type { Shape } from '../../../nodes/ClayHr/shared/records/shape';
import { contractOf } from '../../support/contract.mts';
import { describedOperations } from '../../support/described.mts';

// Values for empty fields of a documented response, because other records may have a value there.
const fillings = [
	'Y',
	'2024-05-13',
	1715587200000,
	{ name: 'Ada Stone', userId: 1 },
	[{ name: 'Ada Stone', userId: 1, email: 'ada.stone@example.com' }],
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

/** The readers that give nothing for any record of an operation's documented response. */
function neverFilled({ method, path, response: answer }: Call, readers: Shape['fields']): string[] {
	const example = contractOf(method, path)?.responses['200']?.content?.['application/json']?.example;
	if (example === undefined) return [];
	const bodies = [example, ...fillings.map((filling) => filled(example, filling))];
	const records = bodies.flatMap((body) => recordsIn(answer, body));
	return Object.entries(readers)
		.filter(([, read]) => records.every((record) => isNothing(read(record))))
		.map(([name]) => name);
}

/** The shape of a call's records; without fields if the record decides. */
function shapeOf({ response }: Call): Shape {
	const shape = 'shape' in response ? response.shape : undefined;
	return typeof shape === 'object' ? shape : { fields: {} };
}

const shortened = "The description shortens ClayHR's example here; its schema has the field.";
const undocumented = 'ClayHR documents no answer of this call; the field is read as its other calls have it.';
const madeByNode = 'The node itself adds it to the record.';

const reasons: Record<string, Record<string, string>> = {
	'announcement: get': { author: shortened, authorId: shortened, expirationDate: shortened },
	'customField: getAllLists': { values: shortened, codes: shortened },
	'expenseReport: get': { itemIds: 'The example has an empty list of items; the page documents none of their fields.' },
	'expenseReport: getAll': everyOf(madeByNode, 'user', 'email'),
	'form: get': everyOf(shortened, 'description', 'status', 'statusCode', 'isAnonymous'),
	'form: getAllResponses': { question: shortened },
	'goal: getAllForUser': everyOf(undocumented, 'user', 'userId', 'currentValue', 'goalValue', 'units', 'completion'),
	'goal: getAll': everyOf(undocumented, 'user', 'userId', 'currentValue', 'goalValue', 'units', 'completion'),
	'leaveRequest: getWhoIsOut': { day: madeByNode, department: shortened, departmentId: shortened },
	'objective: getAll': { keyResults: shortened },
	'orgRelation: getApprovalChain': { level: madeByNode },
	'orgRelation: getDirectReports': {
		level: madeByNode,
		...everyOf(shortened, 'jobTitle', 'department', 'departmentId', 'location', 'locationId'),
	},
	'orgUnit: getManagers': everyOf(
		'The node reads the head by a second call.',
		...['id', 'level', 'email', 'status', 'statusCode', 'orgUnit', 'orgUnitId'],
	),
	'ptoPolicy: getAllOwn': { unit: shortened, unitCode: shortened },
	'shift: getAll': { user: shortened, userId: shortened },
	'survey: get': everyOf(undocumented, 'description', 'isAnonymous', 'createdBy', 'createdById'),
	'survey: getAll': everyOf(undocumented, 'description', 'createdBy', 'createdById', 'updatedAt'),
	'survey: getAllResponses': { question: madeByNode },
	'task: get': everyOf(undocumented, 'user', 'type', 'typeCode', 'phase', 'createdAt'),
	'task: getAllOwn': everyOf(undocumented, 'user', 'type', 'typeCode', 'phase', 'createdAt'),
	'test: get': everyOf(
		undocumented,
		...['id', 'name', 'description', 'status', 'statusCode', 'sections', 'questions', 'isAnonymous'],
		...['createdBy', 'createdById', 'createdAt'],
	),
	'test: getAll': { questions: shortened },
	'timecard: getAll': everyOf(madeByNode, 'user', 'userId', 'email'),
	'timesheet: getAllTimecards': { date: madeByNode },
	'training: getAllOwn': everyOf(undocumented, 'user', 'score'),
	'user: getAllFromDirectory': { status: madeByNode, statusCode: madeByNode },
	'user: getPermissions': { menus: shortened },
	'workflow: getAll': everyOf(undocumented, 'description'),
	'workflow: getAllTasks': everyOf(undocumented, 'user', 'type', 'typeCode', 'phase', 'createdAt'),
};

function everyOf(reason: string, ...names: string[]): Record<string, string> {
	return Object.fromEntries(names.map((name) => [name, reason]));
}

it.each(describedOperations)('%s returns no field that is always null, except for a reason', (name, { call }) => {
	expect(call && neverFilled(call, shapeOf(call).fields)).toEqual(Object.keys(reasons[name] ?? {}));
});

const userReads = describedOperations.filter(([name]) => /^user: get(?!Permissions)/.test(name));

describe.each(userReads)('%s', (name, { call }) => {
	if (call === undefined) throw new Error(`${name} has no call`);
	const { fields, more } = shapeOf(call);

	it("leaves out only fields that ClayHR's answer does not have", () => {
		const all = { ...userShape.fields, ...userShape.more };
		const kept = Object.keys({ ...fields, ...more });
		const left = Object.fromEntries(Object.entries(all).filter(([field]) => !kept.includes(field)));
		expect(neverFilled(call, left)).toEqual(Object.keys(left));
	});
});

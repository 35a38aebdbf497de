import type { Sandbox } from '../support/sandbox.mts';
import { call, record, rows, type CallOptions, type Json } from './callClayHr.mts';
import { bodySchema, isNode, list, node, parameters, resolve, type Operation } from './openapiDescription.mts';

// Existing ids by parameter name. Other values come from the description.
const existing: Readonly<Json> = {
	userID: 140009,
	userId: 140009,
	leaveUserId: 140009,
	employeeUserId: 140009,
	managerUserId: 140001,
	leaveId: 990101,
	ptoPolicyId: 321,
	customFieldId: 88,
	projectId: 1201,
	orgRelationId: 0,
	value: '1000',
	amount: 1,
	addressId: 129,
	educationId: 130,
	empid: 131,
	expenseReportId: 5504,
	expenseTypeId: 9,
	expenseType: 'Travel',
	cid: 9001,
	timesheetId: 66002,
	timeSheetId: 66002,
	timecardId: 770001,
	elapsedTime: '07:30:00',
	goalid: 610,
	goalId: 610,
	templateId: 15,
	targetUserId: 140009,
	assignedUserID: 140009,
	effectivedate: '2026-03-02',
	taskid: 7301,
	workflowId: 330,
	userworkflowid: 3301,
	assigneeUserId: 140009,
	coordinatorUserId: 140001,
	annId: 410,
	fileName: 'handbook.pdf',
	trainingId: 331,
	userTrainingId: 4101,
	analyticId: '77',
	contactId: 134,
	recruitid: 30501,
	positionid: 700,
	dateOpen: '2026-03-02',
	dateClose: '2026-04-30',
	funnelId: 3,
};
// Further values of single operations, because some descriptions require nothing.
const ownKeys: Readonly<Record<string, Json>> = {
	'POST /api/user/compensation/update': { userId: 140001 },
	// The manager in the description's example is 140009.
	'POST /api/user/orgrelation/add': { userID: 140001 },
	'POST /api/saveFormResponse': { assignmentId: 8802 },
	'POST /api/survey/item/save': { assignmentId: 8807, itemId: 4509 },
	'POST /api/survey/save': { assignmentId: 8807 },
	'GET /api/survey/view': { dynamicFormId: 81 },
	'POST /api/user/add': { email: 'somebody.new@example.com' },
	// The days of the description's examples have no records.
	'GET /api/leaverequests': { startDate: '2025-03-02', endDate: '2026-12-31' },
	'GET /api/timecards': { startDate: '2025-03-02', endDate: '2026-12-31' },
	// The operation needs one of two optional parameters.
	'GET /api/expensereport': { expenseReportId: 5504 },
	'POST /api/expenseitem': { expenseItemId: 0 },
	'POST /api/expenseitem/delete': { expenseItemId: 5622 },
	'POST /api/timesheet/delete': { timesheetId: 66027 },
	'POST /api/v3/candidate/': { name: 'Noa Quist' },
	'POST /api/appraisal/bulkLaunch': { templateId: 15, userIdList: '140009' },
	'POST /api/v3/task/update/status': { taskId: 7301, statusCode: 'COMP' },
};

/**
 * Reads the values that only a running sandbox knows, and creates a compensation.
 * @param sandbox a sandbox whose first day is 2026-03-02
 * @returns values by parameter name, for `smallestCall`
 */
export async function readExisting(sandbox: Sandbox): Promise<Json> {
	const [user] = rows(await call(sandbox, 'GET /api/users'));
	const raise = { value: 1, compensationType: 'sal', userId: 140001, currencyCode: 'USD', period: 'YRLY' };
	const query = { ...raise, effectivedate: '2026-03-02', status: 'ACTV' };
	const guid = record(await call(sandbox, 'POST /api/user/compensation/add', { query })).GUID;
	return { email: user?.email, reportsToEmail: [user?.email], guid };
}

/** Creates a value for a required parameter or property. */
function sample(known: Json, name: string, described: Json, schema: Json): unknown {
	if (name in known) return known[name];
	const example = described.example ?? schema.example ?? schema.default ?? list(schema.enum)[0];
	return example ?? `some ${name}`;
}

/**
 * Creates the smallest call of an operation: its required values, and those in `ownKeys`.
 * @param operation the operation
 * @param own values by parameter name that replace those of the usual company
 */
export function smallestCall(operation: Operation, own: Json = {}): { path: string; options: CallOptions } {
	const known = { ...existing, ...own };
	const name = `${operation.method.toUpperCase()} ${operation.path}`;
	const query: Record<string, string> = {};
	const headers: Record<string, string> = {};
	let { path } = operation;
	for (const parameter of parameters(operation)) {
		const key = String(parameter.name);
		const further = ownKeys[name]?.[key];
		if (parameter.required !== true && further === undefined) continue;
		const value = String(further ?? sample(known, key, parameter, resolve(parameter.schema ?? {})));
		if (parameter.in === 'path') path = path.replace(`{${key}}`, value);
		else (parameter.in === 'header' ? headers : query)[key] = value;
	}
	return {
		path: `${operation.method.toUpperCase()} ${path}`,
		options: { query, headers, ...bodyOf(operation, known) },
	};
}

// The managers in the description's example do not exist.
function withKnown(body: unknown, { reportsToEmail }: Json): unknown {
	return reportsToEmail !== undefined && isNode(body) && 'reportsToEmail' in body ? { ...body, reportsToEmail } : body;
}

function bodyOf(operation: Operation, known: Json): { body?: unknown } {
	if (operation.node.requestBody === undefined) return {};
	const [[type, content] = ['', {}]] = Object.entries(node(resolve(operation.node.requestBody).content));
	const properties = node(bodySchema(operation).properties ?? {});
	if (type !== 'multipart/form-data') return { body: withKnown(node(content).example ?? {}, known) };
	const form = new FormData();
	for (const [key, property] of Object.entries(properties)) {
		if (resolve(property).format === 'binary') form.append(key, new Blob(['%PDF-1.7 or a picture']), 'sample.pdf');
		else form.append(key, '140009');
	}
	return { body: form };
}

import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { isObject } from '../../nodes/ClayHr/shared/isObject';
import { filesFor } from '../support/bothWays.mts';
import { describedOperations } from '../support/described.mts';
import { Engine } from '../support/engine.mts';
import { byId } from '../support/locators.mts';
import type { Operation } from '../support/operations.mts';
import { asTyped, fillIn, type Samples, samplesFor } from '../support/sampleParameters.mts';
import { samplesOf } from '../support/samples/index.mts';
import { prepareClock } from '../support/samples/time.mts';
import { readSchema, schemaOf, writeSchemaIfAsked } from '../support/outputSchemas.mts';
import { openSandbox, type Sandbox } from '../support/sandbox.mts';

// The words of the output, over what all operations give: ARCHITECTURE.md.

let sandbox: Sandbox;
let samples: Samples;

beforeAll(async () => {
	sandbox = await openSandbox({ date: '2026-03-02' });
});

afterAll(async () => await sandbox.close());

beforeEach(async () => {
	await sandbox.control('POST', '/reset', {});
	[samples] = await samplesOf(sandbox);
});

/** Values with which the sandbox's lists have rows. */
const people = { people: 'everybody', goalUserId: 140_002, skillUserId: 140_001, performanceReviewUserId: 140_001 };
const days = { timesheetStartDate: '2026-02-02', timesheetEndDate: '2026-03-01' };
const others: Samples = { ...people, ...days, trainingStatus: 'COMP' };
const own: Record<string, INodeParameters> = {
	getWhoIsOut: { outPeriod: 'range', outFrom: '2026-01-01', outTo: '2026-12-31' },
	getDirectReports: { orgRelationManagerId: byId(140_002) },
};

async function outputsOf(operation: Operation, output: INodeParameters = {}): Promise<IDataObject[]> {
	await prepareClock(sandbox, operation);
	const filled = fillIn(operation, 'required', asTyped(samplesFor(operation, { ...samples, ...others })));
	const parameters: INodeParameters = {
		...filled,
		...own[operation.operation],
		returnAll: true,
		peopleStatuses: ['A'],
		...output,
	};
	const { error, items } = await new Engine(sandbox.access).run(parameters, [{}], {}, filesFor([{}]));
	expect(error).toBeUndefined();
	return items.map(({ json }) => json);
}

/** What a read gives with all fields that can be selected. */
async function outputsWithAllFields(operation: Operation): Promise<IDataObject[]> {
	const { call } = operation;
	const shape = call && 'shape' in call.response ? call.response.shape : undefined;
	if (call === undefined || call.changesData || typeof shape !== 'object') return [];
	const outputFields = Object.keys({ ...shape.fields, ...shape.more });
	return await outputsOf(operation, { output: 'selected', outputFields });
}

/** Names that ClayHR has for what the node calls `id`, `userId`, `managerId`, `code` and `guid`, and names that say nothing. */
const forbidden = new Set([
	...[
		'userID',
		'userid',
		'annId',
		'leaveRequestId',
		'cardId',
		'timecardId',
		'appraisalId',
		'recruitId',
		'expenseReportId',
	],
	...['expenseItemId', 'userProjectId', 'userTrainingId', 'taskId', 'goalId', 'announcementId', 'orgRelationId'],
	...['managerUserId', 'positionUID', 'GUID', 'userworkflowId', 'analyticId', 'SkillId', 'TaskModel', 'cid', 'empId'],
	...['data', 'createts', 'displayFullName', 'userName', 'userEmail', 'currencyCode', 'statusId', 'statusid'],
]);

/** Further fields that are not what other reads call `id`, `user` or `status`: a login, other records, and a step of hiring. */
const isUsualName = (fault: string) =>
	/^(?:userName|announcementId|orgRelationId|statusId): .* has ClayHR's name$/.test(fault);

// ClayHR does not document the codes of an invoice's status.
const undocumentedStatuses = new Set(['PAID', 'SENT', 'DRFT']);

/** Fields of the company's own texts and codes, and of codes that everybody knows. */
const ownTexts = new Set([
	...['code', 'codes', 'functions', 'language', 'menu', 'menus', 'name', 'skill', 'source', 'value', 'values'],
	...['id', 'timeZone'],
]);

const isPlain = (value: unknown) => value === null || ['string', 'number', 'boolean'].includes(typeof value);

function faultsOfValue(name: string, value: unknown, record: IDataObject): string[] {
	const faults: string[] = [];
	const says = (what: string) => faults.push(`${name}: ${JSON.stringify(value)} ${what}`);
	// A custom field has the company's own name.
	if (!/^[a-z][A-Za-z]*$/.test(name) && !name.startsWith('custom.')) says('has no name in our spelling');
	if (forbidden.has(name)) says("has ClayHR's name");
	if (/^id$|Id$/.test(name) && value !== null && typeof value !== 'number' && /^\d+$/.test(String(value)))
		says('is an ID as text');
	if (/Ids$/.test(name) && Array.isArray(value) && value.some((id) => typeof id !== 'number'))
		says('has an ID as text');
	if (!(isPlain(value) || (Array.isArray(value) && value.every(isPlain)))) says('is nested');
	if (/^status$|Status$/.test(name) && value !== null) {
		if (!(`${name}Code` in record)) says('has no code beside it');
		if (!/^[a-z][a-z ]*$/.test(String(value)) && !undocumentedStatuses.has(String(value))) says('is no word');
	}
	const isOwn = ownTexts.has(name) || /^custom\.|currency$/i.test(name) || name.includes('Code');
	for (const one of [value].flat()) {
		if (one === 'Y' || one === 'N') says('is no true or false');
		if (!isOwn && /^[A-Z]{1,5}$/.test(String(one)) && !(`${name}Code` in record)) says('has no code beside it');
	}
	if (/currency$/i.test(name) && value !== null && !/^[A-Z]{2,3}$/.test(String(value)))
		says('is no code of a currency');
	return faults;
}

function faultsOf(record: IDataObject): string[] {
	const names = Object.keys(record);
	const first = 'id' in record && names[0] !== 'id' ? ["'id' is not the first field"] : [];
	const beside = names.filter(
		(name) => `${name}Code` in record && names.indexOf(`${name}Code`) !== names.indexOf(name) + 1,
	);
	return [
		...first,
		...beside.map((name) => `the code of ${name} is not beside it`),
		...Object.entries(record).flatMap(([name, value]) => faultsOfValue(name, value, record)),
	];
}

// The columns of a report have the company's own names.
const ownNames = ['report: getAllRows'];
const withoutRows = ['timesheet: getAllAllocations'];

/** Changes of which ClayHR documents no ID. */
const unknownIds = [
	...['candidate: uploadResume', 'orgRelation: create', 'orgUnit: create', 'performanceReview: launchInBulk'],
	...['position: create', 'user: createOrUpdate', 'workflow: assign'],
	...['userRecord: saveAddress', 'userRecord: saveEducation', 'userRecord: saveEmployment'],
];
/** Changes of values that have no ID of their own. Compensation has a GUID. */
const withoutIds = [
	...['customField: saveValues', 'customField: updateValue', 'form: saveItemResponse', 'survey: saveItemResponse'],
	...['ptoPolicy: addBalances', 'timesheet: clockOut', 'training: synchronize'],
	...['userCompensation: add', 'userCompensation: update'],
];

function expectOfChange(name: string, { operation, option }: Operation, records: IDataObject[]): void {
	if (operation.startsWith('delete')) return expect(records).toEqual([{ deleted: true }]);
	expect(records).toMatchObject([{ success: true }]);
	if (unknownIds.includes(name)) expect(option.description).toMatch(/ClayHR does not return (the ID|its ID|their IDs)/);
	else if (!withoutIds.includes(name)) expect(records[0]?.id).toBeGreaterThan(0);
}

/** The editor shows the schema before the operation ran. */
function expectSchema({ resource, operation }: Operation, records: IDataObject[]): void {
	const schema = schemaOf(records);
	writeSchemaIfAsked(resource, operation, schema);
	expect(['npm run generate:schemas', readSchema(resource, operation)]).toEqual(['npm run generate:schemas', schema]);
}

it.each(describedOperations.filter(([name]) => !ownNames.includes(name)))(
	'%s has the words of the output',
	async (name, operation) => {
		const records = await outputsOf(operation);
		expect([...new Set(records.flatMap(faultsOf))]).toEqual([]);
		expect(records.every(isObject)).toBe(true);
		if (!withoutRows.includes(name)) expect(records).not.toEqual([]);
		const whole = await outputsWithAllFields(operation);
		expect([...new Set(whole.flatMap(faultsOf))].filter((fault) => !isUsualName(fault))).toEqual([]);
		if (operation.call?.changesData) expectOfChange(name, operation, records);
		expectSchema(operation, records);
	},
);

import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';
import { fakeDate } from '../support/fakeDate.mts';
import { byEmail, byId, chosen, fromItem } from '../support/locators.mts';

// Each use case of docs/use-cases.md, by its name there. 2026-03-02 is a Monday.

const bench = openEngineBench({ date: '2026-03-02' });

beforeEach(() => fakeDate(Date.parse('2026-03-02T12:00:00Z')));
afterEach(async () => {
	jest.useRealTimers();
	expect(await bench.sandbox.control('GET', '/violations')).toEqual([]);
});

const state = async (collection: string) => await bench.sandbox.control<IDataObject[]>('GET', `/state/${collection}`);
const stored = async (collection: string, id: unknown) =>
	await bench.sandbox.control<IDataObject>('GET', `/state/${collection}/${String(id)}`);
const userIds = async (...statuses: string[]) =>
	(await state('users')).filter(({ status }) => statuses.includes(String(status))).map(({ userId }) => userId);

/** Runs a node that must succeed. */
async function run(
	resource: string,
	operation: string,
	parameters: INodeParameters = {},
	items: IDataObject[] = [{}],
): Promise<IDataObject[]> {
	const result = await bench.engine.run({ resource, operation, returnAll: true, ...parameters }, items);
	expect(result.error).toBeUndefined();
	return result.items.map(({ json }) => json);
}

const everybody = { people: 'everybody' };
const updateUser = async (userId: unknown, userUpdateFields: INodeParameters) =>
	await run('user', 'update', { userId: byId(userId), userUpdateFields });

async function takeLeave(userId: number, leaveStartDate: string, newLeaveStatus = 'AP'): Promise<IDataObject[]> {
	await bench.sandbox.control('PUT', '/settings', { newLeaveStatus });
	const leaveRequestFields = { leaveRequestUserId: byId(userId) };
	return await run('leaveRequest', 'create', {
		ptoPolicyId: byId(321),
		leaveStartDate,
		numberOfDays: 1,
		leaveRequestFields,
	});
}

it('Sync the directory to another system', async () => {
	const statuses = ['A', 'F', 'I'];
	const people = await run('user', 'getAll', { completeUsers: true, userFilters: { statuses } });
	expect(people.map(({ id }) => id).sort()).toEqual((await userIds(...statuses)).sort());
	for (const person of people) {
		const known = await stored('users', person.id);
		expect(person).toMatchObject({
			employeeNumber: known.employeeNumber,
			email: known.email,
			jobTitle: known.jobTitle,
		});
		expect(person.department).toMatch(/./);
	}
});

it('Get one employee', async () => {
	const known = await stored('users', 140009);
	for (const userId of [byId(140009), byEmail(known.email), chosen('employeeNumber', known.employeeNumber)]) {
		const [person] = await run('user', 'get', { userId });
		expect(person).toMatchObject({
			id: 140009,
			employeeNumber: known.employeeNumber,
			email: known.email,
			jobTitle: known.jobTitle,
			department: 'Engineering',
			manager: expect.stringMatching(/./),
			managerId: expect.any(Number),
			status: 'active',
			startDate: known.startDate,
			location: known.locationName,
		});
	}
});

it('Provision accounts before the first day', async () => {
	const [joiner] = await userIds('F');
	await updateUser(joiner, { startDate: '2026-03-06' });
	const userFilters = { startDateFrom: '2026-03-02', startDateTo: '2026-03-09' };
	const found = await run('user', 'getAll', { completeUsers: true, userFilters });
	expect(found).toContainEqual(expect.objectContaining({ id: joiner, status: 'future', startDate: '2026-03-06' }));
});

it('Lock accounts on the last day', async () => {
	await updateUser(140020, { endDate: '2026-03-02' });
	const userFilters = { endDateFrom: '2026-03-02', endDateTo: '2026-03-02' };
	const found = await run('user', 'getAll', { completeUsers: true, userFilters });
	expect(found.map(({ id, endDate }) => [id, endDate])).toEqual([[140020, '2026-03-02']]);
});

it('React to a change of status', async () => {
	jest.useRealTimers();
	const parameters = { event: 'userStatusChanged' };
	const { staticData } = await bench.engine.poll(parameters);
	await run('user', 'deactivate', { userId: byId(140020) });
	const { events } = await bench.engine.poll(parameters, staticData);
	expect(events).toMatchObject([{ id: 140020, status: 'inactive' }]);
});

it('Audit who has access', async () => {
	const outputFields = ['hasAccess', 'status', 'email'];
	const people = await run('user', 'getAllByName', { output: 'selected', outputFields });
	expect(people.map(({ id }) => id)).toEqual(await userIds('A', 'F', 'I'));
	for (const { id, hasAccess } of people)
		expect([id, hasAccess]).toEqual([id, (await stored('users', id)).status === 'A']);
});

it('Find what a leaver leaves behind', async () => {
	const reports = await run('orgRelation', 'getDirectReports', { orgRelationManagerId: byId(140003) });
	expect(reports.length).toBeGreaterThan(0);
	const projects = await run('project', 'getAll');
	const allocations = await run('project', 'getAllAllocations', { projectId: byId(projects[0]?.id) });
	expect(allocations[0]).toMatchObject({ userId: expect.any(Number) });
	expect((await run('leaveRequest', 'getAllForApproval')).length).toBeGreaterThan(0);
});

it('Onboard a new employee', async () => {
	const [created] = await run('user', 'create', { firstName: 'Grace', email: 'grace.field@example.com' });
	const id = (await state('users')).find(({ email }) => email === 'grace.field@example.com')?.userId;
	expect(Object.values(created ?? {})).toContain(id);
	await updateUser(id, { lastName: 'Field', startDate: '2026-03-16' });
	const [workflow] = await run('workflow', 'getAll', { output: 'raw' });
	await run('workflow', 'assign', {
		workflowUserId: byId(id),
		workflowCoordinatorId: byId(140001),
		workflowId: byId(workflow?.workflowId),
	});
	await run('project', 'addAllocation', { projectId: byId(1201), projectUserId: byId(id) });
	await run('orgRelation', 'create', { orgRelationUserId: byId(id), orgRelationManagerId: byId(140003) });
	const [chain] = (await run('orgRelation', 'getApprovalChain', { orgRelationUserId: byId(id) })).slice(1);
	expect(chain).toMatchObject({ id: 140003, level: 1 });
});

it('Offboard an employee', async () => {
	await run('user', 'deactivate', { userId: byId(140020), userDeactivateFields: { endDate: '2026-03-31' } });
	expect(await stored('users', 140020)).toMatchObject({ status: 'A', endDate: '2026-03-31' });
	await run('user', 'deactivate', { userId: byId(140021) });
	expect(await stored('users', 140021)).toMatchObject({ status: 'I' });
});

it('Map the hierarchy', async () => {
	const tree = await run('orgUnit', 'getAll', { orgUnitOptions: { asTree: true } });
	expect(tree).toMatchObject([{ id: 30, children: expect.any(Array) }]);
	const lines = await run('orgRelation', 'getAll');
	expect(lines.find(({ userId }) => userId === 140003)).toMatchObject({ managerId: 140002 });
});

it('Run a program or a policy for a department', async () => {
	const members = await run('orgUnit', 'getMembers', { orgUnitId: byId(32) });
	const groups = await run('orgUnit', 'getAll', { addMembers: true });
	const engineering = groups.find(({ id }) => id === 32);
	expect(engineering).toMatchObject({ userIds: members.map(({ id }) => id), managerIds: [140003] });
	expect(members.every(({ email }) => String(email).includes('@'))).toBe(true);
});

it('Find who manages a department', async () => {
	expect(await run('orgUnit', 'getManagers', { orgUnitId: byId(35) })).toMatchObject([
		{ id: 140006, orgUnitId: 35, email: (await stored('users', 140006)).email },
	]);
});

it('Route an approval by managers', async () => {
	const parameters = { orgRelationUserId: byId(140009), approvalChainOptions: { maxLevels: 2 } };
	const chain = await run('orgRelation', 'getApprovalChain', parameters);
	expect(chain.map(({ id }) => id)).toEqual([140009, 140003, 140002]);
	expect(chain.every(({ name, email }) => name !== null && email !== null)).toBe(true);
});

it('Route an approval by department heads', async () => {
	const parameters = { orgRelationUserId: byId(140009), approvalChainOptions: { source: 'heads' } };
	const chain = await run('orgRelation', 'getApprovalChain', parameters);
	expect(chain.map(({ id }) => id)).toEqual([140009, 140003, 140002]);
});

it('Route expenses by amount', async () => {
	const reports = await run('expenseReport', 'getAll', everybody);
	const large = reports.filter(({ amount }) => Number(amount) > 100);
	expect(large.length).toBeGreaterThan(0);
	const items = large.slice(0, 2).map(({ userId }) => ({ userId }));
	const chain = await run('orgRelation', 'getApprovalChain', { orgRelationUserId: fromItem('userId') }, items);
	expect(chain.filter(({ level }) => level === 0).map(({ id }) => id)).toEqual(items.map(({ userId }) => userId));
});

it('Approve waiting leave', async () => {
	const waiting = (await run('leaveRequest', 'getAllForApproval')).filter(({ statusCode }) => statusCode === 'WA');
	const items = waiting.slice(0, 2).map(({ id }) => ({ id }));
	const decided = await run('leaveRequest', 'approve', { leaveRequestId: fromItem('id') }, items);
	expect(decided).toMatchObject([
		{ status: 'approved', verified: true },
		{ status: 'approved', verified: true },
	]);
});

it('Tell managers who is out', async () => {
	await takeLeave(140009, '2026-03-03');
	const out = await run('leaveRequest', 'getWhoIsOut', { outPeriod: 'tomorrow' });
	const manager = await stored('users', 140003);
	expect(out.find(({ userId }) => userId === 140009)).toMatchObject({
		day: '2026-03-03',
		department: 'Engineering',
		manager: manager.displayFullName,
		managerEmail: manager.email,
	});
});

it('Keep approved leave in a calendar', async () => {
	const range = { outPeriod: 'range', outFrom: '2026-01-01', outTo: '2026-06-30' };
	const before = await run('leaveRequest', 'getWhoIsOut', range);
	const keys = before.map(({ id, day }) => `${String(id)} ${String(day)}`);
	expect(new Set(keys).size).toBe(keys.length);
	const [first] = before;
	await run('leaveRequest', 'recall', { leaveRequestId: byId(first?.id) });
	const after = await run('leaveRequest', 'getWhoIsOut', range);
	expect(after.some(({ id }) => id === first?.id)).toBe(false);
	expect(after).toHaveLength(before.filter(({ id }) => id !== first?.id).length);
});

it('Send absences to payroll as CSV', async () => {
	const parameters = { startDate: '2026-01-01', endDate: '2026-12-31', leaveRequestStatuses: ['AP'] };
	const rows = await run('leaveRequest', 'getAll', parameters);
	expect(rows.length).toBeGreaterThan(0);
	for (const { userId, policy, days, hours } of rows) {
		expect([typeof userId, typeof policy, typeof days, typeof hours]).toEqual(['number', 'string', 'number', 'number']);
	}
});

it('Send pay to payroll', async () => {
	const rows = await run('userCompensation', 'getAllCurrent', everybody);
	const keys = rows.map(({ userId, type }) => `${String(userId)} ${String(type)}`);
	expect(new Set(keys).size).toBe(keys.length);
	expect(rows.every(({ status, amount }) => status === 'active' && typeof amount === 'number')).toBe(true);
	expect(rows.map(({ userId }) => userId)).toEqual(await userIds('A'));
});

it('Find missing timesheets', async () => {
	const timesheetFilters = { startDate: '2026-01-01', endDate: '2026-12-31' };
	const sheets = await run('timesheet', 'getAll', { ...everybody, timesheetFilters });
	const owners = new Set(sheets.map(({ userId }) => userId));
	const people = await run('user', 'getAll');
	const missing = people.filter(({ id }) => !owners.has(id));
	expect(owners.size).toBeGreaterThan(0);
	expect(missing).toHaveLength(people.length - owners.size);
});

it('Report attendance', async () => {
	const cards = await run('timecard', 'getAll', everybody);
	expect(cards.length).toBeGreaterThan(0);
	expect(cards.every(({ userId, email }) => typeof userId === 'number' && String(email).includes('@'))).toBe(true);
});

it('Congratulate on birthdays and anniversaries', async () => {
	const people = await run('user', 'getAll', { completeUsers: true });
	for (const { id, dateOfBirth, startDate } of people) {
		const known = await stored('users', id);
		expect([dateOfBirth, startDate]).toEqual([known.dateOfBirth, known.startDate]);
	}
});

it('Hand over a hired candidate', async () => {
	const [candidate] = await run('candidate', 'getAll', { returnAll: false, limit: 1 });
	const [details] = await run('candidate', 'get', { candidateId: byId(candidate?.id) });
	const firstName = String(details?.name).split(' ')[0] ?? '';
	await run('user', 'create', { firstName, email: 'new.hire@example.com' });
	expect((await state('users')).some(({ email }) => email === 'new.hire@example.com')).toBe(true);
});

it('Publish open positions', async () => {
	const positions = await run('position', 'getAllPublished');
	expect(positions[0]).toMatchObject({ name: expect.stringMatching(/./), location: expect.stringMatching(/./) });
});

it('Evaluate exit interviews', async () => {
	const answers = await run('form', 'getAllResponses', { formId: byId(78) });
	expect(answers.length).toBeGreaterThan(0);
	expect(answers.every(({ question }) => typeof question === 'string')).toBe(true);
});

it('Write custom fields', async () => {
	const customFieldMapping = {
		mappingMode: 'defineBelow',
		value: { tshirt_size: 'M' },
		matchingColumns: [],
		schema: [],
	};
	const saved = await run('customField', 'saveValues', { customFieldUserId: byId(140009), customFieldMapping });
	expect(saved).toMatchObject([{ success: true }]);
});

it('Find who is linked to an object', async () => {
	const [position] = await run('position', 'get', {
		positionId: byId(700),
		output: 'selected',
		outputFields: ['recruiterId'],
	});
	expect(position?.recruiterId).toEqual(expect.any(Number));
	expect(await run('orgUnit', 'getManagers', { orgUnitId: byId(32) })).toMatchObject([{ id: 140003 }]);
});

it('Use ClayHR in an AI assistant', async () => {
	// An agent writes a name where a person would choose from the list; test/engine/tool.test.ts has the ways of tools.
	const members = await run('orgUnit', 'getMembers', { orgUnitId: chosen('name', 'sales') });
	expect(members.length).toBeGreaterThan(0);
	expect(members.every(({ department }) => department === 'Sales')).toBe(true);
});

import type { INodeParameters } from 'n8n-workflow';

import { byEmail, byId, chosen } from '../support/locators.mts';
import { openUseCases } from '../support/useCases.mts';

// The use cases of docs/use-cases.md about people and groups, by their names there.

const { bench, run, state, stored } = openUseCases();

const userIds = async (...statuses: string[]) =>
	(await state('users')).filter(({ status }) => statuses.includes(String(status))).map(({ userId }) => userId);
const updateUser = async (userId: unknown, userUpdateFields: INodeParameters) =>
	await run('user', 'update', { userId: byId(userId), userUpdateFields });

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
			departmentId: known.departmentId,
			manager: expect.stringMatching(/./),
			managerId: expect.any(Number),
			status: 'active',
			startDate: known.startDate,
			location: known.locationName,
		});
	}
	const outputFields = ['hasAccess', 'firstName', 'lastName', 'workerType'];
	const [person] = await run('user', 'get', { userId: byId(140009), output: 'selected', outputFields });
	const { firstName, lastName, workerType } = known;
	expect(person).toEqual({ id: 140009, hasAccess: true, firstName, lastName, workerType });
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
	// Each step names the user, so that the next one finds the ID in its input.
	const [updated] = await updateUser(id, { lastName: 'Field', startDate: '2026-03-16' });
	const [workflow] = await run('workflow', 'getAll', { output: 'raw' });
	const [assigned] = await run('workflow', 'assign', {
		workflowUserId: byId(id),
		workflowCoordinatorId: byId(140001),
		workflowId: byId(workflow?.workflowId),
	});
	const [allocated] = await run('project', 'addAllocation', { projectId: byId(1201), projectUserId: byId(id) });
	const [line] = await run('orgRelation', 'create', {
		orgRelationUserId: byId(id),
		orgRelationManagerId: byId(140003),
	});
	expect([updated, assigned, allocated, line]).toMatchObject([{ id }, { userId: id }, { userId: id }, { userId: id }]);
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

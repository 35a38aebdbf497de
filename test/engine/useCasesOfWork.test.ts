import { byId, chosen, fromItem } from '../support/locators.mts';
import { openUseCases } from '../support/useCases.mts';

// The use cases of docs/use-cases.md about leave, pay, time, hiring and the rest, by their names there.

const { bench, run, state, stored, takeLeave } = openUseCases();

const userIds = async (...statuses: string[]) =>
	(await state('users')).filter(({ status }) => statuses.includes(String(status))).map(({ userId }) => userId);
const everybody = { people: 'everybody' };

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
	const timesheetFilters = { startDate: '2026-02-23', endDate: '2026-03-01' };
	const sheets = await run('timesheet', 'getAll', { ...everybody, timesheetFilters });
	const entries = await state('timecards');
	expect(sheets.length).toBeGreaterThan(0);
	for (const { userId, totalTime } of sheets) {
		const own = entries.filter(
			(entry) => entry.userId === userId && String(entry.date) >= '2026-02-23' && String(entry.date) <= '2026-03-01',
		);
		const seconds = own.reduce((sum, { elapsedSeconds }) => sum + Number(elapsedSeconds), 0);
		const [hours, minutes] = String(totalTime).split(':').map(Number);
		expect(Number(hours) * 3600 + Number(minutes) * 60).toBe(seconds);
	}
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
	await bench.sandbox.control('POST', '/faults', {
		path: '/rm/api/v3/position/view',
		kind: 'status',
		status: 200,
		body: { data: { positionid: 700, name: 'Engineer', hiringManagerId: 140003 } },
	});
	const outputFields = ['name', 'hiringManagerId'];
	const [position] = await run('position', 'get', { positionId: byId(700), output: 'selected', outputFields });
	expect(position).toEqual({ id: 700, name: 'Engineer', hiringManagerId: 140003 });
	const [user] = await run('user', 'create', { firstName, email: 'new.hire@example.com' });
	const parameters = { workflowUserId: byId(user?.id), workflowId: chosen('name', 'First day') };
	await run('workflow', 'assign', { ...parameters, workflowCoordinatorId: byId(position?.hiringManagerId) });
	const assigned = (await state('userWorkflows')).filter(({ userId }) => userId === user?.id);
	expect(assigned).toMatchObject([{ workflowId: 330, coordinatorUserId: 140003 }]);
	expect(await stored('users', user?.id)).toMatchObject({ firstName, email: 'new.hire@example.com' });
});

it('Publish open positions', async () => {
	const positions = await run('position', 'getAllPublished');
	expect(positions[0]).toMatchObject({ name: expect.stringMatching(/./), location: expect.stringMatching(/./) });
});

it('Evaluate exit interviews', async () => {
	const answers = await run('form', 'getAllResponses', { formId: byId(78) });
	expect(answers.length).toBeGreaterThan(0);
	expect(answers.every(({ question }) => typeof question === 'string')).toBe(true);

	jest.useRealTimers();
	const { events } = await bench.engine.poll({ event: 'newFormResponse', formId: byId(77) }, {}, { mode: 'manual' });
	expect(events).toHaveLength(1);
	const [event] = events ?? [];
	const own = (await state('formResponses')).filter(({ assignmentId }) => assignmentId === event?.id);
	expect(Object.values(event?.answersByQuestion ?? {})).toEqual(own.map(({ response }) => response));
	expect(Object.keys(event?.answersByQuestion ?? {})).toContain('Why are you leaving?');
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

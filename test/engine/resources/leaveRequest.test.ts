import type { IDataObject } from 'n8n-workflow';

import { byId, fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('leaveRequest');

const window = { startDate: '2025-01-01', endDate: '2027-12-31', returnAll: true };
const ofStatus = async (...statuses: string[]) =>
	(await bench.state('leaveRequests')).filter(({ status }) => statuses.includes(String(status)));
const numbers = (records: IDataObject[], field: string) => records.map((record) => Number(record[field])).sort();

it('Create A New Leave Request', async () => {
	const before = await bench.state('leaveRequests');
	const [created] = await bench.records('create', {
		leaveStartDate: '2026-04-13T00:00:00',
		numberOfDays: 2,
		ptoPolicyId: byId(321),
		leaveRequestFields: {
			description: 'Moving house',
			totalLeaveDays: 2,
			totalLeaveHours: 16,
			leaveRequestUserId: byId(140009),
		},
	});
	expect(created).toMatchObject({ success: true });
	const added = (await bench.state('leaveRequests')).slice(before.length);
	expect(added).toMatchObject([
		{
			userId: 140009,
			ptoPolicyId: 321,
			date: '2026-04-13',
			leaveEndDate: '2026-04-14',
			totalLeaveDays: 2,
			totalLeaveHours: 16,
			description: 'Moving house',
			status: 'WA',
		},
	]);
});

it('Get Many lists the leave from today to the same day of next week if no days are given', async () => {
	await bench.records('getAll', { leaveRequestStatuses: ['AP'] });
	const requests = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
	const { startDate, endDate } = Object(requests.find(({ path }) => path === '/rm/api/leaverequests')?.query);
	const daysBetween = (one: unknown, other: unknown) => (Number(other) - Number(one)) / 86_400_000;
	expect(daysBetween(Date.parse(startDate), Date.parse(endDate))).toBe(7);
	// A day begins at other moments in n8n's time zone.
	expect(Math.abs(daysBetween(Date.parse(startDate), Date.now()))).toBeLessThan(2);
});

it.each([
	['numberOfDays', -3, "'Number of Days' must be a whole number, 1 or more, but is -3 [item 0]"],
	['totalLeaveDays', -0.5, "'Total Days' must be a number, 0 or more, but is -0.5 [item 0]"],
	['meridiem', 'noon', `'Half Day at the Start' must be one of afternoon (PM), morning (AM), but is "noon" [item 0]`],
	[
		'endDateMeridiem',
		'noon',
		`'Half Day at the End' must be one of afternoon (PM), morning (AM), but is "noon" [item 0]`,
	],
])('sends no request with an invalid %s', async (field, value, message) => {
	const leave = { leaveStartDate: '2026-04-13', numberOfDays: 2, ptoPolicyId: byId(321) };
	const wrong = field in leave ? { ...leave, [field]: value } : { ...leave, leaveRequestFields: { [field]: value } };
	const { error } = await bench.run('create', wrong);
	expect(error?.message).toBe(message);
	expect(await bench.sandbox.control('GET', '/requests')).toEqual([]);
});

it("Process A User's Leave By Leave ID And Status", async () => {
	const [one, other] = await ofStatus('WA');
	const [approved] = await ofStatus('AP');
	const decide = async (operation: string, request?: IDataObject) =>
		await bench.records(operation, { leaveRequestId: byId(request?.cardId) });
	expect(await decide('approve', one)).toMatchObject([
		{ id: one?.cardId, success: true, status: 'approved', statusCode: 'AP' },
	]);
	expect(await decide('reject', other)).toMatchObject([{ id: other?.cardId, status: 'rejected', statusCode: 'RJ' }]);
	expect(await decide('recall', approved)).toMatchObject([
		{ id: approved?.cardId, status: 'recalled', statusCode: 'RCAL' },
	]);
	const now = await Promise.all(
		[one, other, approved].map(async (request) => (await bench.stored('leaveRequests', request?.cardId)).status),
	);
	expect(now).toEqual(['AP', 'RJ', 'RCAL']);
});

it('decides per item', async () => {
	const waiting = (await ofStatus('WA')).slice(0, 2);
	const ids = waiting.map(({ cardId }) => ({ cardId: Number(cardId) }));
	const items = await bench.items('approve', { leaveRequestId: fromItem('cardId') }, ids);
	expect(items.map(({ json, pairedItem }) => [json.id, pairedItem])).toEqual(
		ids.map(({ cardId }, item) => [cardId, { item }]),
	);
});

it.each([[['WA']], [['AP', 'RJ']], [['AP', 'PAP', 'RCAL', 'RJ', 'WA']]])(
	'lists requests with the statuses %j, each once',
	async (statuses) => {
		const listed = await bench.records('getAll', { ...window, leaveRequestStatuses: statuses });
		expect(numbers(listed, 'id')).toEqual(numbers(await ofStatus(...statuses), 'cardId'));
		expect(
			[...new Set(listed.map(({ statusCode }) => statusCode))].every((code) => statuses.includes(String(code))),
		).toBe(true);
		expect(await bench.sandbox.control('GET', '/requests')).toHaveLength(statuses.length);
	},
);

it('sends no further requests once the limit is reached', async () => {
	const listed = await bench.records('getAll', {
		...window,
		returnAll: false,
		limit: 1,
		leaveRequestStatuses: ['WA', 'AP', 'RJ'],
	});
	expect(listed).toHaveLength(1);
	expect(await bench.sandbox.control('GET', '/requests')).toHaveLength(1);
});

it('returns a request with plain field names and its status in words', async () => {
	const [stored] = await ofStatus('WA');
	const person = await bench.stored('users', stored?.userId);
	const listed = await bench.records('getAll', {
		...window,
		leaveRequestStatuses: ['WA'],
		leaveRequestFilters: { leaveRequestFilterUserId: byId(stored?.userId) },
	});
	expect(listed.find(({ id }) => id === stored?.cardId)).toEqual({
		id: stored?.cardId,
		user: person.displayFullName,
		userId: stored?.userId,
		email: person.email,
		policy: expect.stringMatching(/\w/),
		policyId: stored?.ptoPolicyId,
		startDate: stored?.date,
		endDate: stored?.leaveEndDate,
		days: stored?.totalLeaveDays,
		hours: stored?.totalLeaveHours,
		status: 'waiting',
		description: stored?.description,
		statusCode: 'WA',
	});
});

it('lists requests to decide', async () => {
	const listed = await bench.records('getAllForApproval', { returnAll: true });
	const waiting = await ofStatus('WA', 'PAP');
	expect(numbers(listed, 'id')).toEqual(numbers(waiting, 'cardId'));
	for (const { id, userId, email, policyId } of listed) {
		const stored = waiting.find(({ cardId }) => cardId === id);
		expect({ userId, policyId }).toEqual({ userId: stored?.userId, policyId: stored?.ptoPolicyId });
		expect(email).toBe((await bench.stored('users', userId)).email);
	}
});

it('Get Remaining Hours Credit For A Leave Policy', async () => {
	const [request] = await ofStatus('WA');
	const balance = await bench.stored('ptoBalances', `${String(request?.userId)}:${String(request?.ptoPolicyId)}`);
	const [credit] = await bench.records('getRemainingHours', {
		leaveRequestId: byId(request?.cardId),
		userId: byId(request?.userId),
		ptoPolicyId: byId(request?.ptoPolicyId),
		leaveDate: String(request?.date),
	});
	expect(credit).toEqual({ remainingHours: balance.balance, message: expect.any(String) });
});

it('rejects an empty choice of statuses before anything is sent', async () => {
	const { error } = await bench.run('getAll', { ...window, leaveRequestStatuses: '={{ [] }}' });
	expect(error?.message).toBe(
		`'Statuses' must be one of approved (AP), partly approved (PAP), recalled (RCAL), rejected (RJ), waiting (WA), but is [] [item 0]`,
	);
	expect(await bench.sandbox.control('GET', '/requests')).toEqual([]);
});

import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';
import { fakeDate } from '../support/fakeDate.mts';
import { byId, fromItem } from '../support/locators.mts';

// Leave Request: Approve and Reject with Only If Waiting.

const bench = openEngineBench({ date: '2026-03-02' });

beforeEach(() => fakeDate(Date.parse('2026-03-02T12:00:00Z')));
afterEach(() => void jest.useRealTimers());

const state = async () => await bench.sandbox.control<IDataObject[]>('GET', '/state/leaveRequests');
const idOf = async (status: string) => Number((await state()).find((leave) => leave.status === status)?.cardId);
const statusOf = async (cardId: number) =>
	(await bench.sandbox.control<IDataObject>('GET', `/state/leaveRequests/${cardId}`)).status;
const paths = async () => {
	const log = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
	return log.map(({ path }) => String(path).replace('/rm', ''));
};
const refuse = async (path: string, status = 403) =>
	await bench.sandbox.control('POST', '/faults', { path: `/rm${path}`, kind: 'status', status, message: 'No' });
const run = async (operation: string, parameters: INodeParameters, items: IDataObject[] = [{}], settings = {}) =>
	await bench.engine.run({ resource: 'leaveRequest', operation, ...parameters }, items, settings);

const process = '/api/process/leave';
const list = '/api/leaverequests';
const toDecide = '/api/manage/leaves';

describe.each(['approve', 'reject'])('%s', (operation) => {
	it.each([
		['RJ', 'rejected (RJ)'],
		['AP', 'approved (AP)'],
		['RCAL', 'recalled (RCAL)'],
	])('refuses a request with the status %s, before anything is sent', async (status, words) => {
		const cardId = await idOf(status);
		const { error } = await run(operation, { leaveRequestId: byId(cardId) });
		expect(error?.message).toBe(`Leave Request ${cardId}: it is ${words} already [item 0]`);
		expect(error?.description).toBe(
			"Nothing was sent to ClayHR for this item. To decide anyway, turn off 'Only If Waiting'.",
		);
		expect(await paths()).not.toContain(process);
		expect(await statusOf(cardId)).toBe(status);
	});

	it.each(['WA', 'PAP'])('decides a request with the status %s', async (status) => {
		const cardId = await idOf(status);
		const { error, items } = await run(operation, { leaveRequestId: byId(cardId) });
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ success: true, verified: true });
	});
});

it('decides a rejected request if it is turned off', async () => {
	const cardId = await idOf('RJ');
	const { error } = await run('approve', { leaveRequestId: byId(cardId), onlyIfWaiting: false });
	expect(error).toBeUndefined();
	expect(await statusOf(cardId)).toBe('AP');
});

it('refuses a request that ClayHR lists nowhere', async () => {
	const { error } = await run('approve', { leaveRequestId: byId(123) });
	expect(error?.message).toBe('Leave Request 123: ClayHR does not list it as waiting for a decision [item 0]');
	expect(await paths()).not.toContain(process);
});

it("refuses it, too, if the lists of decided requests can't be read", async () => {
	const cardId = await idOf('RJ');
	// The lists of waiting and partly approved requests come first.
	await bench.sandbox.control('POST', '/faults', {
		path: `/rm${list}`,
		kind: 'status',
		status: 200,
		body: [],
		times: 2,
	});
	await refuse(list);
	const { error } = await run('approve', { leaveRequestId: byId(cardId) });
	expect(error?.message).toBe(`Leave Request ${cardId}: ClayHR does not list it as waiting for a decision [item 0]`);
});

it('decides a waiting request that is not among those to decide', async () => {
	await refuse(toDecide);
	const cardId = await idOf('WA');
	const { error } = await run('approve', { leaveRequestId: byId(cardId) });
	expect(error).toBeUndefined();
	expect(await statusOf(cardId)).toBe('AP');
});

it('decides nothing if ClayHR does not answer whether a request is waiting', async () => {
	await refuse(toDecide);
	await refuse(list, 409);
	const { error } = await run('approve', { leaveRequestId: byId(await idOf('WA')) });
	expect(error?.message).toMatch(/409: No/);
	expect(await paths()).not.toContain(process);
});

it('refuses the same request twice in an execution, and still decides the others', async () => {
	const waiting = (await state()).filter(({ status }) => status === 'WA').map(({ cardId }) => Number(cardId));
	const [one = 0, other = 0] = waiting;
	const items = [{ leave: one }, { leave: one }, { leave: other }];
	const { items: output } = await run('approve', { leaveRequestId: fromItem('leave') }, items, {
		onError: 'continueRegularOutput',
	});
	expect(output.map(({ json, error }) => error?.message ?? json.status)).toEqual([
		'approved',
		`Leave Request ${one}: item 0 has the same request [item 1]`,
		'approved',
	]);
	expect((await paths()).filter((path) => path === process)).toHaveLength(2);
});

describe.each([401, 403])('a key that may decide but not list (%i)', (status) => {
	it.each(['approve', 'reject'])('decides, and says that nothing was checked: %s', async (operation) => {
		const cardId = await idOf('WA');
		await refuse(toDecide, status);
		await refuse(list, status);
		const { error, items } = await run(operation, { leaveRequestId: byId(cardId) });
		expect(error).toBeUndefined();
		const word = operation === 'approve' ? 'approved' : 'rejected';
		expect(items[0]?.json).toMatchObject({
			success: true,
			status: word,
			verified: false,
			note: `ClayHR accepted the decision '${word}', but the API key may not list leave requests, so the node checked nothing before or after it.`,
		});
		expect(await statusOf(cardId)).toBe(operation === 'approve' ? 'AP' : 'RJ');
	});
});

import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';
import { byId, fromItem } from '../support/locators.mts';

const bench = openEngineBench({ date: '2026-03-02' });

const state = async () => await bench.sandbox.control<IDataObject[]>('GET', '/state/leaveRequests');
const withStatus = async (status: string) => (await state()).filter((leave) => leave.status === status);
const requests = async (path: string) => {
	const log = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
	return log.filter((request) => request.path === `/rm${path}`);
};
const change = async (settings: IDataObject) => await bench.sandbox.control('PUT', '/settings', settings);
const fault = async (order: IDataObject) => await bench.sandbox.control('POST', '/faults', order);
const run = async (operation: string, parameters: INodeParameters, items: IDataObject[] = [{}], retryOnFail = false) =>
	await bench.engine.run({ resource: 'leaveRequest', operation, ...parameters }, items, {
		retryOnFail,
		maxTries: 3,
		waitBetweenTries: 1,
	});
const decide = async (operation: string, cardId: unknown, retryOnFail = false) =>
	await run(operation, { leaveRequestId: byId(cardId) }, [{}], retryOnFail);

const process = '/api/process/leave';
const list = '/api/leaverequests';
const toDecide = '/api/manage/leaves';
const accepted = { kind: 'status', status: 200, body: { message: 'Successful.' } };
const sentOnce =
	'The change was sent once and is not repeated. Look at the leave request in ClayHR before you run this again.';

describe('a decision', () => {
	it.each([
		['approve', 'WA', 'approved', 'AP'],
		['reject', 'WA', 'rejected', 'RJ'],
		['recall', 'AP', 'recalled', 'RCAL'],
	])('%s is read back by one request', async (operation, before, status, statusCode) => {
		const [leave] = await withStatus(before);
		const { items, error } = await decide(operation, leave?.cardId);
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json)).toMatchObject([{ leaveRequestId: leave?.cardId, status, statusCode }]);
		expect((await requests(list)).map(({ query }) => (query as IDataObject).status)).toEqual([statusCode]);
	});

	it('asks for a person and days that it knows', async () => {
		const [leave] = await withStatus('WA');
		await decide('approve', leave?.cardId);
		expect((await requests(list)).map(({ query }) => query)).toEqual([
			{ startDate: leave?.date, endDate: leave?.leaveEndDate, leaveUserid: String(leave?.userId), status: 'AP' },
		]);
	});

	it('is partly approved if another approver still has to decide', async () => {
		await change({ approvedLeaveStatus: 'PAP' });
		const [leave] = await withStatus('WA');
		const { items, error } = await decide('approve', leave?.cardId);
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ status: 'partly approved', statusCode: 'PAP' });
	});

	it.each([
		['approve', 'WA', 'approved', 'waiting (WA)'],
		['reject', 'WA', 'rejected', 'waiting (WA)'],
		['recall', 'AP', 'recalled', 'approved (AP)'],
	])('%s without an effect is an error, and is sent once', async (operation, before, word, listed) => {
		const [leave] = await withStatus(before);
		await fault({ path: `/rm${process}`, ...accepted });
		const { error } = await decide(operation, leave?.cardId, true);
		expect(error?.message).toBe(
			`Leave Request ${String(leave?.cardId)}: ClayHR accepted the decision '${word}', but lists the request as ${listed}. It may have decided another request [item 0]`,
		);
		expect(error?.description).toBe(sentOnce);
		expect(await requests(process)).toHaveLength(1);
	});

	it('of another request is an error', async () => {
		await change({ leaveId: 'id' });
		const waiting = await withStatus('WA');
		const all = (await state()).map(({ cardId }) => Number(cardId));
		const mine = waiting.find(({ cardId }) => all.includes(Number(cardId) - 1));
		const { error } = await decide('approve', mine?.cardId, true);
		expect(error?.message).toContain('but lists the request as waiting (WA). It may have decided another request');
		expect(await requests(process)).toHaveLength(1);
	});

	it('of a request that ClayHR lists nowhere is an error', async () => {
		await fault({ path: `/rm${process}`, ...accepted });
		const { error } = await run('approve', { leaveRequestId: byId(123), onlyIfWaiting: false });
		expect(error?.message).toBe(
			"Leave Request 123: ClayHR accepted the decision 'approved', but does not list the request. It may have decided another request [item 0]",
		);
	});

	it("says that it was carried out as far as known if it can't be read back", async () => {
		const [leave] = await withStatus('WA');
		await fault({ path: `/rm${list}`, kind: 'status', status: 409, message: 'No' });
		const { error } = await decide('approve', leave?.cardId, true);
		expect(error?.message).toMatch(
			/^The leave request was approved as far as known, but the node could not check the result: .*409: No.*\[item 0\]$/,
		);
		expect(error?.description).toBe(sentOnce);
		expect(await requests(process)).toHaveLength(1);
		expect(await bench.sandbox.control('GET', `/state/leaveRequests/${String(leave?.cardId)}`)).toMatchObject({
			status: 'AP',
		});
	});

	it("is sent although the requests to decide can't be read", async () => {
		const [leave] = await withStatus('WA');
		await fault({ path: `/rm${toDecide}`, kind: 'status', status: 403, message: 'No' });
		const { items, error } = await decide('reject', leave?.cardId);
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ status: 'rejected' });
	});

	it('that ClayHR refuses is not read back', async () => {
		const [leave] = await withStatus('WA');
		await fault({ path: `/rm${process}`, kind: 'status', status: 409, message: 'No' });
		const { error } = await decide('reject', leave?.cardId);
		expect(error?.message).toMatch(/409: No/);
		expect(await requests(list)).toEqual([]);
	});

	it('reads the requests to decide once for all items', async () => {
		const items = (await withStatus('WA')).slice(0, 3).map(({ cardId }) => ({ cardId: Number(cardId) }));
		const { error } = await run('approve', { leaveRequestId: fromItem('cardId') }, items);
		expect(error).toBeUndefined();
		expect(await requests(toDecide)).toHaveLength(1);
		expect(await requests(list)).toHaveLength(3);
	});
});

describe('a new leave request', () => {
	const create = async (userId?: number, retryOnFail = false) =>
		await run(
			'create',
			{
				leaveStartDate: '2026-04-13',
				numberOfDays: 2,
				ptoPolicyId: byId(321),
				leaveRequestFields: userId === undefined ? {} : { userId: byId(userId) },
			},
			[{}],
			retryOnFail,
		);
	const newest = async () => Math.max(...(await state()).map(({ cardId }) => Number(cardId)));

	it.each([[140009], [undefined]])('gives its ID, for the user %s', async (userId) => {
		const { items, error } = await create(userId);
		expect(error).toBeUndefined();
		const leaveRequestId = await newest();
		expect(items.map(({ json }) => json)).toMatchObject([{ success: true, id: leaveRequestId, leaveRequestId }]);
		expect((await requests(list)).map(({ query }) => query)).toEqual([
			{ startDate: '2026-04-13', endDate: '2027-04-14', leaveUserid: String(userId ?? 140001), status: 'WA' },
		]);
	});

	it('gives no ID if two requests are alike', async () => {
		await create(140009);
		const { items } = await create(140009);
		expect(items[0]?.json).toMatchObject({ success: true, id: null, leaveRequestId: null });
	});

	it('may be approved at once', async () => {
		await change({ newLeaveStatus: 'AP' });
		const { items, error } = await create(140009);
		expect(error).toBeUndefined();
		expect(items[0]?.json.id).toBe(await newest());
	});

	it("of the API key's user instead of the intended one is an error, and is sent once", async () => {
		await change({ leaveForOthers: false });
		const { error } = await create(140009, true);
		expect(error?.message).toBe(
			`User 140009: ClayHR accepted the leave request, but does not list it for this user: it lists one for the API key's user instead (ID ${await newest()}) [item 0]`,
		);
		expect(error?.description).toBe(sentOnce);
		expect(await requests('/api/leaverequest')).toHaveLength(1);
	});

	it('that is listed nowhere is an error', async () => {
		await fault({ path: '/rm/api/leaverequest', ...accepted });
		const { error } = await create(140009);
		expect(error?.message).toBe(
			'User 140009: ClayHR accepted the leave request, but does not list it for this user [item 0]',
		);
	});

	it("says that it was created as far as known if it can't be read back", async () => {
		await fault({ path: `/rm${list}`, kind: 'status', status: 401, message: 'No' });
		const { error } = await create(140009, true);
		expect(error?.message).toMatch(
			/^The leave request was created as far as known, but the node could not check the result: .*401: No.*\[item 0\]$/,
		);
		expect(await requests('/api/leaverequest')).toHaveLength(1);
	});
});

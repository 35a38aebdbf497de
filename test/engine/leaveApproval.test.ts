import type { IDataObject } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';
import { byId } from '../support/locators.mts';

const bench = openEngineBench();

const leave = (operation: string, rest: object) => ({ resource: 'leaveRequest', operation, output: 'raw', ...rest });
const waiting = leave('getAllForApproval', { returnAll: true });

it('approves a pending leave request', async () => {
	const listed = await bench.engine.run(waiting);
	const request = listed.items.map(({ json }) => json).find(({ status }) => status === 'WA');
	const user = request?.userModel as IDataObject;
	const policy = request?.ptoPolicyModel as IDataObject;
	const stored = async () =>
		await bench.sandbox.control<IDataObject>('GET', `/state/leaveRequests/${String(request?.cardId)}`);
	expect(await stored()).toMatchObject({ status: 'WA' });

	const person = await bench.engine.run({ resource: 'user', operation: 'get', userId: byId(user.userId) });
	expect(person.items[0]?.json).toMatchObject({ id: user.userId, email: user.email });

	const hoursLeft = async () => {
		const { items } = await bench.engine.run(
			leave('getRemainingHours', {
				leaveRequestId: byId(request?.cardId),
				userId: byId(user.userId),
				ptoPolicyId: byId(policy.ptoPolicyId),
				leaveDate: request?.date,
			}),
		);
		return Number(items[0]?.json.remainingHours);
	};
	const before = await hoursLeft();
	expect(before).toBeGreaterThanOrEqual(Number(request?.totalLeaveHours));

	const decided = await bench.engine.run(leave('approve', { leaveRequestId: byId(request?.cardId) }));
	expect(decided.items[0]?.json).toMatchObject({ success: true, leaveRequestId: request?.cardId, status: 'approved' });
	expect(await stored()).toMatchObject({ status: 'AP' });
	expect(await hoursLeft()).toBe(before - Number(request?.totalLeaveHours));

	const window = { startDate: request?.date, endDate: request?.date, leaveRequestStatuses: ['AP'], returnAll: true };
	const approved = await bench.engine.run(leave('getAll', window));
	expect(approved.items.map(({ json }) => json.cardId)).toContain(request?.cardId);
	expect(await bench.sandbox.control('GET', '/violations')).toEqual([]);
});

it('rejects, and reports a request that does not exist', async () => {
	const { items } = await bench.engine.run(waiting);
	const request = items.map(({ json }) => json).find(({ status }) => status === 'WA');
	await bench.engine.run(leave('reject', { leaveRequestId: byId(request?.cardId) }));
	expect(await bench.sandbox.control('GET', `/state/leaveRequests/${String(request?.cardId)}`)).toMatchObject({
		status: 'RJ',
	});

	const { error } = await bench.engine.run(leave('approve', { leaveRequestId: byId(1) }));
	expect(error?.message).toBe('Leave Request 1: ClayHR does not list it as waiting for a decision [item 0]');
});

it('returns null for the remaining hours if ClayHR sends no number', async () => {
	const { items } = await bench.engine.run(waiting);
	const [request] = items.map(({ json }) => json);
	await bench.sandbox.control('POST', '/faults', {
		path: '/rm/api/leave/hours/credit',
		kind: 'status',
		status: 200,
		body: { message: 'Successful.' },
		times: 1,
	});
	const result = await bench.engine.run(
		leave('getRemainingHours', {
			leaveRequestId: byId(request?.cardId),
			userId: byId((request?.userModel as IDataObject).userId),
			ptoPolicyId: byId((request?.ptoPolicyModel as IDataObject).ptoPolicyId),
			leaveDate: request?.date,
		}),
	);
	expect(result.items[0]?.json).toEqual({ remainingHours: null, message: 'Successful.' });
});

import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { fakeDate } from '../../support/fakeDate.mts';
import { byId } from '../../support/locators.mts';
import { openTriggerBench } from '../../support/triggerBench.mts';
import { idsOf, type TriggerLife } from '../../support/triggerLife.mts';

const { bench, begin, clayHr } = openTriggerBench();

async function userWith(status: string): Promise<number> {
	const users = await bench.sandbox.control<IDataObject[]>('GET', '/state/users');
	return Number(users.filter((user) => user.status === status).at(-1)?.userId);
}

/** Polls with a clock that is days ahead or behind. */
async function daysLater(days: number, trigger: TriggerLife): Promise<IDataObject[]> {
	fakeDate(Date.now() + days * 86_400_000);
	return await trigger.poll().finally(() => jest.useRealTimers());
}

describe('New Leave Request', () => {
	it('emits each new request once, with one request a poll', async () => {
		const trigger = begin({ event: 'newLeaveRequest' });
		expect(await trigger.poll()).toEqual([]);
		const id = await clayHr.askForLeave(10);
		await clayHr.requestsSince();
		const [event, ...others] = await trigger.poll();
		expect(await clayHr.requestsSince()).toBe(1);
		expect(others).toEqual([]);
		expect(event).toMatchObject({ event: 'newLeaveRequest', eventId: `newLeaveRequest:${id}` });
		expect(typeof event?.detectedAt).toBe('string');
		trigger.restart();
		expect(await trigger.poll()).toEqual([]);
		expect(await bench.sandbox.control('GET', '/violations')).toEqual([]);
	});

	it.each(['PAP', 'AP', 'RJ'])(
		'emits no request that was decided before the next poll (%s), and emits it when it waits again',
		async (status) => {
			const trigger = begin({ event: 'newLeaveRequest' });
			await trigger.poll();
			const [waiting, decided] = [await clayHr.askForLeave(10), await clayHr.askForLeave(11)];
			await clayHr.decide(decided, status);
			expect(await trigger.poll()).toMatchObject([{ id: waiting, status: 'waiting' }]);
			expect(await trigger.poll()).toEqual([]);
			await clayHr.decide(decided, 'WA');
			expect(await trigger.poll()).toMatchObject([{ id: decided, status: 'waiting' }]);
		},
	);

	it('emits decided requests if their statuses are chosen, with one API request per status', async () => {
		const trigger = begin({ event: 'newLeaveRequest', newLeaveStatuses: ['WA', 'PAP', 'AP', 'RJ'] });
		await trigger.poll();
		const id = await clayHr.askForLeave(10);
		await clayHr.decide(id, 'RJ');
		await clayHr.requestsSince();
		expect(idsOf(await trigger.poll())).toEqual([`newLeaveRequest:${id}`]);
		expect(await clayHr.requestsSince()).toBe(4);
		await clayHr.decide(id, 'AP');
		expect(await trigger.poll()).toEqual([]);
	});

	it('emits no decided requests if ClayHR ignores the status filter', async () => {
		const trigger = begin({ event: 'newLeaveRequest' });
		await trigger.poll();
		const date = new Date().toISOString().slice(0, 10);
		const body = ['WA', 'AP', 'RJ'].map((status, place) => ({ cardId: 999_001 + place, date, status }));
		await clayHr.fault({ path: '/rm/api/leaverequests', kind: 'status', status: 200, body });
		expect(idsOf(await trigger.poll())).toEqual(['newLeaveRequest:999001']);
		const shown = await bench.engine.poll({ event: 'newLeaveRequest' }, {}, { mode: 'manual' });
		expect(idsOf(shown.events ?? [])).toEqual(['newLeaveRequest:999001']);
	});

	it('reads only the chosen statuses and days', async () => {
		const leaveFilters = { daysBack: 0, daysAhead: 14 };
		const trigger = begin({ event: 'newLeaveRequest', newLeaveStatuses: ['PAP'], leaveFilters });
		await trigger.poll();
		await clayHr.requestsSince();
		await trigger.poll();
		const [request, ...others] = await bench.sandbox.control<Array<{ query: Record<string, string> }>>(
			'GET',
			'/requests',
		);
		expect(others).toEqual([]);
		const { startDate = '', endDate = '', status } = request?.query ?? {};
		expect(status).toBe('PAP');
		expect(Date.parse(endDate) - Date.parse(startDate)).toBe(14 * 86_400_000);
	});

	it('emits only requests of the chosen users and policies', async () => {
		const [one, other] = [await userWith('A'), 140001];
		const users = { user: [{ userId: byId(one) }] };
		const both = begin({
			event: 'newLeaveRequest',
			leaveFilters: { users, ptoPolicies: [321] },
		});
		const none = begin({ event: 'newLeaveRequest', leaveFilters: { ptoPolicies: [322] } });
		await both.poll();
		await none.poll();
		const id = await clayHr.askForLeave(10, one);
		await clayHr.askForLeave(10, other);
		expect(idsOf(await both.poll())).toEqual([`newLeaveRequest:${id}`]);
		expect(await none.poll()).toEqual([]);
	});

	it('reads the chosen days back and ahead, and emits requests that move into the window later', async () => {
		const leaveFilters = { daysBack: 5, daysAhead: 10 };
		const trigger = begin({ event: 'newLeaveRequest', leaveFilters });
		await trigger.poll();
		const ids: number[] = [];
		for (const days of [-7, -4, 0, 9, 12]) ids.push(await clayHr.askForLeave(days));
		const [, ...others] = ids;
		const later = others.pop();
		expect(idsOf(await trigger.poll()).sort()).toEqual(others.map((id) => `newLeaveRequest:${id}`).sort());
		expect(idsOf(await daysLater(4, trigger))).toEqual([`newLeaveRequest:${later}`]);
	});

	it('repeats and loses no event if the clock jumps ahead and back', async () => {
		const trigger = begin({ event: 'newLeaveRequest' });
		await trigger.poll();
		const first = await clayHr.askForLeave(10);
		expect(await daysLater(800, trigger)).toEqual([]);
		expect(idsOf(await trigger.poll())).toEqual([`newLeaveRequest:${first}`]);
		const second = await clayHr.askForLeave(20);
		expect(await daysLater(-800, trigger)).toEqual([]);
		expect(await daysLater(800, trigger)).toEqual([]);
		expect(idsOf(await trigger.poll())).toEqual([`newLeaveRequest:${second}`]);
		expect(await daysLater(-3, trigger)).toEqual([]);
		expect(await trigger.poll()).toEqual([]);
	});

	it('skips an old request that moves into the window, and emits a newer one', async () => {
		const leaveFilters = { daysAhead: 10 };
		const old = await clayHr.askForLeave(12);
		const trigger = begin({ event: 'newLeaveRequest', leaveFilters });
		await trigger.poll();
		const later = await clayHr.askForLeave(12);
		expect(await trigger.poll()).toEqual([]);
		expect(idsOf(await daysLater(3, trigger))).toEqual([`newLeaveRequest:${later}`]);
		expect(old).toBeLessThan(later);
	});
});

describe('New Leave Request in manual mode', () => {
	const shown = async (parameters: INodeParameters) =>
		(await bench.engine.poll({ event: 'newLeaveRequest', ...parameters }, {}, { mode: 'manual' })).events ?? [];
	const anyStatus = { newLeaveStatuses: ['AP', 'PAP', 'RCAL', 'RJ', 'WA'] };

	it('shows one pending request, even if newer requests are decided', async () => {
		const waiting = await clayHr.askForLeave(10);
		for (const status of ['PAP', 'AP', 'RJ']) await clayHr.decide(await clayHr.askForLeave(10), status);
		for (const parameters of [{}, anyStatus])
			expect(await shown(parameters)).toMatchObject([{ id: waiting, status: 'waiting' }]);
	});

	it('shows a decided request only if its status is chosen and no request is pending', async () => {
		const all = await bench.sandbox.control<Array<{ cardId: number; status: string }>>(
			'GET',
			'/state/leaveRequests?limit=100000',
		);
		for (const { cardId, status } of all) if (status === 'WA') await clayHr.decide(cardId, 'RJ');
		await expect(shown({})).rejects.toThrow('No test event: ClayHR has no leave requests');
		const partly = await clayHr.askForLeave(10);
		await clayHr.decide(partly, 'PAP');
		await clayHr.decide(await clayHr.askForLeave(10), 'AP');
		await expect(shown({})).rejects.toThrow('No test event: ClayHR has no leave requests');
		expect(await shown(anyStatus)).toMatchObject([{ id: partly, status: 'partly approved' }]);
	});

	it('passes one pending request, and no decided one, to an Approve node', async () => {
		for (const status of ['AP', 'RJ']) await clayHr.decide(await clayHr.askForLeave(10), status);
		const statuses = async () => {
			const path = '/state/leaveRequests?limit=100000';
			const all = await bench.sandbox.control<Array<{ cardId: number; status: string }>>('GET', path);
			return new Map(all.map(({ cardId, status }) => [cardId, status]));
		};
		const before = await statuses();
		const items = await shown({});
		const approve = { resource: 'leaveRequest', operation: 'approve', leaveRequestId: byId('={{ $json.id }}') };
		expect(await bench.engine.run(approve, items)).toMatchObject({ status: 'success' });
		const changed = [...(await statuses())].filter(([id, status]) => before.get(id) !== status);
		expect(changed.map(([id, status]) => [before.get(id), status])).toEqual([['WA', 'AP']]);
	});
});

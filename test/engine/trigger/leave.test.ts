import type { IDataObject } from 'n8n-workflow';

import { fakeDate } from '../../support/fakeDate.mts';
import { byId } from '../../support/locators.mts';
import { openTriggerBench } from '../../support/triggerBench.mts';
import { idsOf, type TriggerLife } from '../../support/triggerLife.mts';

const { bench, begin, clayHr } = openTriggerBench();

async function userWith(status: string): Promise<number> {
	const users = await bench.sandbox.control<IDataObject[]>('GET', '/state/users');
	return Number(users.filter((user) => user.status === status).at(-1)?.userId);
}

/** Polls with a clock that shows a later day than there is, or an earlier one. */
async function daysLater(days: number, trigger: TriggerLife): Promise<IDataObject[]> {
	fakeDate(Date.now() + days * 86_400_000);
	return await trigger.poll().finally(() => jest.useRealTimers());
}

describe('New Leave Request', () => {
	it('emits each new request once, with four requests a poll', async () => {
		const trigger = begin({ event: 'newLeaveRequest' });
		expect(await trigger.poll()).toEqual([]);
		const id = await clayHr.askForLeave(10);
		await clayHr.requestsSince();
		const [event, ...others] = await trigger.poll();
		expect(await clayHr.requestsSince()).toBe(4);
		expect(others).toEqual([]);
		expect(event).toMatchObject({ event: 'newLeaveRequest', eventId: `newLeaveRequest:${id}` });
		expect(typeof event?.detectedAt).toBe('string');
		trigger.restart();
		expect(await trigger.poll()).toEqual([]);
		expect(await bench.sandbox.control('GET', '/violations')).toEqual([]);
	});

	it('sees one that is decided before the next poll', async () => {
		const trigger = begin({ event: 'newLeaveRequest' });
		await trigger.poll();
		const id = await clayHr.askForLeave(10);
		await clayHr.decide(id, 'RJ');
		expect(idsOf(await trigger.poll())).toEqual([`newLeaveRequest:${id}`]);
		await clayHr.decide(id, 'AP');
		expect(await trigger.poll()).toEqual([]);
	});

	it('reads only the chosen statuses and days', async () => {
		const leaveFilters = { statuses: ['WA'], daysBack: 0, daysAhead: 14 };
		const trigger = begin({ event: 'newLeaveRequest', leaveFilters });
		await trigger.poll();
		await clayHr.requestsSince();
		await trigger.poll();
		const [request, ...others] = await bench.sandbox.control<Array<{ query: Record<string, string> }>>(
			'GET',
			'/requests',
		);
		expect(others).toEqual([]);
		const { startDate = '', endDate = '', status } = request?.query ?? {};
		expect(status).toBe('WA');
		expect(Date.parse(endDate) - Date.parse(startDate)).toBe(14 * 86_400_000);
	});

	it('emits only the chosen users and policies', async () => {
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

	it('reads as far back and ahead as it is told, and sees what comes into sight later', async () => {
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

	it('finds nothing twice and loses nothing when the clock jumps ahead and back', async () => {
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

	it('takes an old request that comes into the window for known, and a later one for new', async () => {
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

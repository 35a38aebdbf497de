import type { IDataObject } from 'n8n-workflow';

import { openTriggerBench } from '../../support/triggerBench.mts';
import { idsOf } from '../../support/triggerLife.mts';

const { bench, begin, clayHr } = openTriggerBench();

describe('Leave Request Decided', () => {
	it('emits each decision once, with the previous status', async () => {
		const trigger = begin({ event: 'leaveRequestDecided' });
		const id = await clayHr.askForLeave(10);
		expect(await trigger.poll()).toEqual([]);
		await clayHr.requestsSince();
		expect(await trigger.poll()).toEqual([]);
		expect(await clayHr.requestsSince()).toBe(5);
		const seen: IDataObject[] = [];
		for (const status of ['PAP', 'AP', 'RCAL', 'AP', 'RJ']) {
			await clayHr.decide(id, status);
			seen.push(...(await trigger.poll()), ...(await trigger.poll()));
			trigger.restart();
		}
		expect(idsOf(seen)).toEqual(['PAP', 'AP', 'RCAL', 'AP:2', 'RJ'].map((what) => `leaveRequestDecided:${id}:${what}`));
		expect(seen.map(({ statusBefore }) => statusBefore)).toEqual([
			'waiting',
			'partly approved',
			'approved',
			'recalled',
			'approved',
		]);
	});

	it('emits nothing for a status that it does not know, if ClayHR ignores the filter', async () => {
		const request = { cardId: 7, date: '2026-03-10', leaveEndDate: '2026-03-10' };
		const listed = async (status: string) => {
			await bench.sandbox.control('DELETE', '/faults');
			const body = [
				{ ...request, status },
				{ ...request, status },
				{ ...request, cardId: '8', status: 'WA' },
			];
			const path = '/rm/api/leaverequests';
			await bench.sandbox.control('POST', '/faults', { path, kind: 'status', status: 200, body });
		};
		const trigger = begin({ event: 'leaveRequestDecided' });
		await listed('WA');
		await trigger.poll();
		for (const status of ['CANC', 'CANC', 'wa', 'Waiting']) {
			await listed(status);
			expect(await trigger.poll()).toEqual([]);
		}
		await listed('Approved');
		expect(idsOf(await trigger.poll())).toEqual(['leaveRequestDecided:7:AP']);
		expect(await trigger.poll()).toEqual([]);
	});

	it('emits only the chosen decisions, also on requests that were never pending in a poll', async () => {
		const trigger = begin({ event: 'leaveRequestDecided', decisions: ['AP'] });
		await trigger.poll();
		const [approved, rejected] = [await clayHr.askForLeave(10), await clayHr.askForLeave(11)];
		await clayHr.decide(approved, 'AP');
		await clayHr.decide(rejected, 'RJ');
		expect(await trigger.poll()).toMatchObject([
			{ eventId: `leaveRequestDecided:${approved}:AP`, statusBefore: null, statusNow: 'approved' },
		]);
	});

	it('emits only decisions for the chosen users and policies', async () => {
		const users = { user: [{ userId: { __rl: true, mode: 'id', value: '140001' } }] };
		const one = begin({
			event: 'leaveRequestDecided',
			leaveFilters: { users, ptoPolicies: [321] },
		});
		const none = begin({ event: 'leaveRequestDecided', leaveFilters: { ptoPolicies: [322] } });
		const ids = [await clayHr.askForLeave(10, 140_001), await clayHr.askForLeave(10, 140_009)];
		await one.poll();
		await none.poll();
		for (const id of ids) await clayHr.decide(id, 'AP');
		expect(idsOf(await one.poll())).toEqual([`leaveRequestDecided:${ids[0]}:AP`]);
		expect(await none.poll()).toEqual([]);
	});

	it('shows a decided request in manual mode; without one, shows an error', async () => {
		const { events } = await bench.engine.poll(
			{ event: 'leaveRequestDecided', decisions: ['RJ'] },
			{},
			{ mode: 'manual' },
		);
		expect(events).toMatchObject([{ statusNow: 'rejected', statusNowCode: 'RJ' }]);
		const leaveFilters = { daysBack: 0, daysAhead: 0 };
		await expect(bench.engine.poll({ event: 'newLeaveRequest', leaveFilters }, {}, { mode: 'manual' })).rejects.toThrow(
			'No test event: ClayHR has no leave requests',
		);
	});
});

import { z } from 'zod';
import { expect, itemsOf } from '../steps.mts';
import { callClayHr, leaveRequestsOf } from './company.mts';
import type { ReadyWorkflow } from './readyWorkflow.mts';

const rowShape = z.object({ eventKey: z.string(), title: z.string(), day: z.string() });
const clockShape = z.object({ now: z.string() });

/** A calendar follows approved leave: new days are added, recalled ones are deleted. */
export const leaveCalendar: ReadyWorkflow = {
	file: 'leave-calendar.json',
	start: 'When You Click Execute',
	otherServices: {},
	check: async ({ sandbox, run }) => {
		const [add, remove] = ['Add or Correct Event', 'Delete Event'];
		const first = itemsOf(await run(), add, rowShape);
		expect(
			first.every(({ title }) => / is out \(.+\)$/.test(title)),
			'An event has no title.',
		);
		const again = await run();
		expect((again.itemsOf.get(add) ?? []).length === 0, 'A run without changes wrote events.');
		expect((again.itemsOf.get(remove) ?? []).length === 0, 'A run without changes deleted events.');

		const { now } = await sandbox.call('GET', '/_sandbox/clock', clockShape);
		const today = now.slice(0, 10);
		const upcoming = (await leaveRequestsOf(sandbox)).find(
			({ status, date, userId }) =>
				status === 'AP' && date > today && first.some(({ eventKey }) => eventKey === `${userId} ${date}`),
		);
		if (upcoming === undefined) throw new RangeError('No approved leave is ahead');
		await callClayHr(sandbox, 'GET', `/api/process/leave?leaveId=${upcoming.cardId}&status=RCAL`);
		const last = await run();
		const deleted = itemsOf(last, remove, z.object({ eventKey: z.string() }));
		const isRight = deleted.every(({ eventKey }) => eventKey.startsWith(`${upcoming.userId} `));
		expect(isRight && (last.itemsOf.get(add) ?? []).length === 0, 'The wrong events were changed.');
		return `${first.length} events in the first run, none in the second, and ${deleted.length} deleted after a recall.`;
	},
};

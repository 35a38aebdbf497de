import { z } from 'zod';
import { expect, itemOf } from '../steps.mts';
import { activeUsersOf, callClayHr, leaveRequestsOf } from './company.mts';
import type { ReadyWorkflow } from './readyWorkflow.mts';

const messageShape = z.object({ text: z.string() });
const clockShape = z.object({ now: z.string() });
const dayLength = 86_400_000;

/** One message names everybody with approved leave this week. */
export const whoIsOut: ReadyWorkflow = {
	file: 'who-is-out-this-week.json',
	start: 'When You Click Execute',
	otherServices: { 'Tell the Team': {} },
	check: async ({ sandbox, run }) => {
		const { now } = await sandbox.call('GET', '/_sandbox/clock', clockShape);
		const daysSinceMonday = (new Date(now).getUTCDay() + 6) % 7;
		const tuesday = new Date(Date.parse(now) + (1 - daysSinceMonday) * dayLength).toISOString().slice(0, 10);
		const [, person] = await activeUsersOf(sandbox);
		if (person === undefined) throw new RangeError('The company is too small');
		const userModel = { userId: person.userId };
		const body = { date: tuesday, numberOfDays: 1, ptoPolicyModel: { ptoPolicyId: 321 }, userModel };
		await callClayHr(sandbox, 'POST', '/api/leaverequest', body);
		const id = Math.max(...(await leaveRequestsOf(sandbox)).map(({ cardId }) => cardId));
		await callClayHr(sandbox, 'GET', `/api/process/leave?leaveId=${id}&status=AP`);

		const { text } = itemOf(await run(), 'Tell the Team', messageShape);
		const [head = '', ...lines] = text.split('\n');
		expect(head === 'Out this week:', `The message begins with "${head}".`);
		const line = lines.find((one) => one.startsWith(`${person.displayFullName}: `)) ?? '';
		expect(line.includes('Tue '), `The line of ${person.displayFullName} is "${line}".`);
		expect(!/undefined|null|Invalid/.test(text), `The message is "${text}".`);
		return `${lines.length} people are out, one of them "${line}".`;
	},
};

import { z } from 'zod';
import { expect, filesOf, itemsOf } from '../steps.mts';
import { callClayHr, leaveRequestsOf, usersOf } from './company.mts';
import type { ReadyWorkflow } from './readyWorkflow.mts';

const rowShape = z.object({ employee: z.string(), email: z.string(), policy: z.string(), hours: z.number() });
const clockShape = z.object({ now: z.string() });

/** The approved leave of last month, summed per person and policy, as a CSV file. */
export const absences: ReadyWorkflow = {
	file: 'absences-for-payroll.json',
	start: 'When You Click Execute',
	otherServices: {},
	check: async ({ sandbox, run }) => {
		const { now } = await sandbox.call('GET', '/_sandbox/clock', clockShape);
		const lastMonth = new Date(Date.UTC(Number(now.slice(0, 4)), Number(now.slice(5, 7)) - 2, 1))
			.toISOString()
			.slice(0, 7);
		const before = new Set((await leaveRequestsOf(sandbox)).map(({ cardId }) => cardId));
		for (const day of ['06', '07']) {
			const body = { date: `${lastMonth}-${day}`, numberOfDays: 1, ptoPolicyModel: { ptoPolicyId: 321 } };
			await callClayHr(sandbox, 'POST', '/api/leaverequest', body);
		}
		const added = (await leaveRequestsOf(sandbox)).filter(({ cardId }) => !before.has(cardId));
		for (const { cardId } of added) {
			await callClayHr(sandbox, 'GET', `/api/process/leave?leaveId=${cardId}&status=AP`);
		}
		const result = await run();
		const rows = itemsOf(result, 'Name Columns', rowShape);
		const users = new Map((await usersOf(sandbox)).map(({ userId, displayFullName }) => [userId, displayFullName]));
		const approved = (await leaveRequestsOf(sandbox)).filter(
			({ status, date, leaveEndDate }) =>
				['AP', 'PAP'].includes(status) && date.slice(0, 7) <= lastMonth && leaveEndDate.slice(0, 7) >= lastMonth,
		);
		const expected = approved.reduce((sum, { totalLeaveHours }) => sum + totalLeaveHours, 0);
		const actual = rows.reduce((sum, { hours }) => sum + hours, 0);
		expect(actual === expected, `The file has ${actual} hours instead of ${expected}.`);
		const own = users.get(added[0]?.userId ?? 0);
		const row = rows.find(({ employee, hours }) => employee === own && hours >= 16);
		expect(row !== undefined, `No row has the two days of ${own ?? 'the administrator'}.`);
		const [file] = filesOf(result, 'Write CSV');
		expect(file === `absences-${lastMonth}.csv`, `The file is called ${file ?? 'nothing'}.`);
		return `${rows.length} rows with ${actual} hours in ${file ?? ''}.`;
	},
};

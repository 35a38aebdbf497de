import { z } from 'zod';
import type { SandboxView } from '../../sandboxView.mts';
import { expect, filesOf, itemsOf } from '../steps.mts';
import { activeUsersOf, timecardsOf, timesheetsOf } from './company.mts';
import type { ReadyWorkflow } from './readyWorkflow.mts';

const clockShape = z.object({ now: z.string() });
const rowShape = z.object({
	email: z.string().nullable(),
	from: z.string(),
	to: z.string(),
	timesheet: z.string(),
	'worked hours': z.number(),
	'expected hours': z.number(),
	'missing hours': z.number(),
	'missing days': z.number(),
});
const dayLength = 86_400_000;

/** One row per person with the hours of last week, those without a timesheet included. */
export const attendance: ReadyWorkflow = {
	file: 'attendance-report.json',
	start: 'When You Click Execute',
	otherServices: {},
	check: async ({ sandbox, run }) => {
		const result = await run();
		const rows = itemsOf(result, 'Compute What Is Missing', rowShape);
		const [{ from, to }] = rows;
		const { now } = await sandbox.call('GET', '/_sandbox/clock', clockShape);
		const age = (Date.parse(now) - Date.parse(from)) / dayLength;
		expect(new Date(from).getUTCDay() === 1 && age > 6 && age < 15, `The week begins on ${from}.`);

		const expected = await expectedRows(sandbox, from, to);
		const actual = rows.map((row) =>
			[row.email, row.timesheet !== 'none', row['worked hours'], row['expected hours'], row['missing hours']].join(' '),
		);
		const differing = actual.sort().find((row, place) => row !== expected[place]);
		expect(actual.length === expected.length, `The report has ${actual.length} rows for ${expected.length} people.`);
		expect(differing === undefined, `A row is "${differing ?? ''}".`);
		const wholeWeek = rows.filter((row) => row['missing days'] === 5).length;
		const [file = ''] = filesOf(result, 'Write CSV');
		expect(/^attendance-\d{4}-W\d\d\.csv$/.test(file), `The file is called "${file}".`);
		return `${rows.length} rows in ${file}; ${wholeWeek} people miss the whole week.`;
	},
};

/** Email, timesheet, and hours of every active user in a week, in the order of their texts. */
async function expectedRows(sandbox: SandboxView, from: string, to: string): Promise<string[]> {
	const worked = new Map<number, number>();
	for (const { userId, date, elapsedSeconds } of await timecardsOf(sandbox)) {
		if (date < from || date > to) continue;
		worked.set(userId, (worked.get(userId) ?? 0) + (elapsedSeconds ?? 0) / 3600);
	}
	const sheets = (await timesheetsOf(sandbox)).filter(({ startDate }) => startDate === from);
	const owners = new Set(sheets.map(({ userId }) => userId));
	const workdays = [0, 1, 2, 3, 4].map((day) =>
		new Date(Date.parse(from) + day * dayLength).toISOString().slice(0, 10),
	);
	const people = await activeUsersOf(sandbox);
	const rows = people.map(({ userId, email, startDate }) => {
		const hours = worked.get(userId) ?? 0;
		const due = workdays.filter((day) => day >= (startDate ?? '')).length * 8;
		return [email, owners.has(userId), round(hours), due, round(Math.max(0, due - hours))].join(' ');
	});
	return rows.sort();
}

const round = (hours: number) => Math.round(hours * 100) / 100;

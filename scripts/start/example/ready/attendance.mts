import { z } from 'zod';
import { expect, filesOf, itemsOf } from '../steps.mts';
import { activeUsersOf, timecardsOf, timesheetsOf } from './company.mts';
import type { ReadyWorkflow } from './readyWorkflow.mts';

const clockShape = z.object({ now: z.string() });
const rowShape = z.object({
	email: z.string().nullable(),
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
		const { now } = await sandbox.call('GET', '/_sandbox/clock', clockShape);
		const lastMonday = Date.parse(now.slice(0, 10)) - (((new Date(now).getUTCDay() + 6) % 7) + 7) * dayLength;
		const days = [0, 1, 2, 3, 4, 5, 6].map((day) => new Date(lastMonday + day * dayLength).toISOString().slice(0, 10));
		const [monday = ''] = days;
		const cards = (await timecardsOf(sandbox)).filter(({ date }) => days.includes(date));
		const sheets = (await timesheetsOf(sandbox)).filter(({ startDate }) => startDate === monday);
		const people = (await activeUsersOf(sandbox)).filter(({ startDate }) => (startDate ?? '') <= (days[6] ?? ''));
		const expected = people.map(({ userId, email, startDate }) => {
			const worked = cards
				.filter((card) => card.userId === userId)
				.reduce((hours, { elapsedSeconds }) => hours + (elapsedSeconds ?? 0) / 3600, 0);
			const due = days.slice(0, 5).filter((day) => day >= (startDate ?? '')).length * 8;
			const hasSheet = sheets.some((sheet) => sheet.userId === userId);
			return [email, hasSheet, round(worked), due, round(Math.max(0, due - worked))].join(' ');
		});

		const result = await run();
		const rows = itemsOf(result, 'Compute What Is Missing', rowShape);
		const actual = rows.map((row) =>
			[row.email, row.timesheet !== 'none', row['worked hours'], row['expected hours'], row['missing hours']].join(' '),
		);
		const wrong = actual.filter((row) => !expected.includes(row));
		const absent = expected.filter((row) => !actual.includes(row));
		expect(actual.length === expected.length, `The report has ${actual.length} rows for ${expected.length} people.`);
		expect(wrong.length + absent.length === 0, `Rows are "${wrong.join('", "')}" instead of "${absent.join('", "')}".`);
		const wholeWeek = rows.filter((row) => row['missing days'] === 5).length;
		const [file] = filesOf(result, 'Write CSV');
		expect(/^attendance-\d{4}-W\d\d\.csv$/.test(file ?? ''), `The file is called ${file ?? 'nothing'}.`);
		return `${rows.length} rows in ${file ?? ''}; ${wholeWeek} people miss the whole week.`;
	},
};

const round = (hours: number) => Math.round(hours * 100) / 100;

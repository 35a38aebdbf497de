import { z } from 'zod';
import { expect, itemsOf } from '../steps.mts';
import { activeUsersOf, timesheetsOf } from './company.mts';
import type { ReadyWorkflow } from './readyWorkflow.mts';

const mailShape = z.object({ toEmail: z.string(), subject: z.string(), text: z.string() });

/** Everybody whose timesheet of last week is not submitted gets an email. */
export const missingTimesheets: ReadyWorkflow = {
	file: 'missing-timesheets-reminder.json',
	start: 'When You Click Execute',
	otherServices: { 'Send Reminder': {} },
	check: async ({ sandbox, run }) => {
		const mails = itemsOf(await run(), 'Send Reminder', mailShape);
		const weeks = new Set(mails.map(({ subject }) => subject.replace('Your timesheet for ', '')));
		expect(weeks.size === 1, `The emails are about ${weeks.size} weeks.`);
		const [week = ''] = weeks;
		const [startDate = ''] = week.split(' to ');
		const emails = new Map((await activeUsersOf(sandbox)).map(({ userId, email }) => [userId, email]));
		const missing = (await timesheetsOf(sandbox)).filter(
			(sheet) => sheet.startDate === startDate && ['NEW', 'RJ'].includes(sheet.status) && emails.has(sheet.userId),
		);
		const expected = missing.map(({ userId }) => emails.get(userId)).sort();
		const actual = mails.map(({ toEmail }) => toEmail).sort();
		expect(
			actual.join() === expected.join(),
			`The emails go to ${actual.join(', ')} instead of ${expected.join(', ')}.`,
		);
		expect(
			mails.every(({ text }) => !/undefined|null/.test(text)),
			'An email has an empty part.',
		);
		return `${actual.length} people got an email about ${week}.`;
	},
};

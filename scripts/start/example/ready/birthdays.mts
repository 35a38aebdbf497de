import { z } from 'zod';
import { expect, itemOf } from '../steps.mts';
import { activeUsersOf, updateUser } from './company.mts';
import type { ReadyWorkflow } from './readyWorkflow.mts';

const messageShape = z.object({ text: z.string() });
const clockShape = z.object({ now: z.string() });

/** One message names everybody with a birthday or a work anniversary today. */
export const birthdays: ReadyWorkflow = {
	file: 'birthdays-and-anniversaries.json',
	start: 'When You Click Execute',
	otherServices: { 'Tell the Team': {} },
	check: async ({ sandbox, run }) => {
		const { now } = await sandbox.call('GET', '/_sandbox/clock', clockShape);
		// Every year has this day, also if today is 29 February.
		const [year, monthAndDay] = [Number(now.slice(0, 4)), now.slice(5, 10)];
		const [born, hired] = [year - (year % 4) - 40, year - 4];
		const [, , birthday, anniversary] = await activeUsersOf(sandbox);
		if (birthday === undefined || anniversary === undefined) throw new RangeError('The company is too small');
		await updateUser(sandbox, birthday.userId, { userDateOfBirth: `${born}-${monthAndDay}` });
		await updateUser(sandbox, anniversary.userId, { userStartDate: `${hired}-${monthAndDay}` });
		const { text } = itemOf(await run(), 'Tell the Team', messageShape);
		for (const line of [
			`${birthday.displayFullName} has a birthday.`,
			`${anniversary.displayFullName} has been here for 4 years.`,
		]) {
			expect(text.includes(line), `The message is "${text}", without "${line}".`);
		}
		return `the message names ${birthday.displayFullName} (birthday) and ${anniversary.displayFullName} (4 years).`;
	},
};

import { z } from 'zod';
import { expect, itemsOf } from '../steps.mts';
import { updateUser, usersOf } from './company.mts';
import type { ReadyWorkflow } from './readyWorkflow.mts';

const rowShape = z.object({ clayHrId: z.number(), name: z.string(), email: z.string(), department: z.string() });

/** A data table of all users, in which only new and changed rows are written. */
export const directorySync: ReadyWorkflow = {
	file: 'directory-sync.json',
	start: 'When You Click Execute',
	otherServices: {},
	check: async ({ sandbox, run }) => {
		const write = 'Write New and Changed Rows';
		const users = await usersOf(sandbox);
		const first = itemsOf(await run(), write, rowShape);
		expect(first.length === users.length, `The first run wrote ${first.length} rows for ${users.length} users.`);
		// A new user may have no department yet.
		const withDepartment = first.filter(({ department }) => department !== '');
		expect(withDepartment.length > users.length * 0.9, `Only ${withDepartment.length} rows have a department.`);

		const again = (await run()).itemsOf.get(write) ?? [];
		expect(again.length === 0, `A run without changes wrote ${again.length} rows.`);

		const changed = users.filter(({ status }) => status === 'A').at(-1);
		if (changed === undefined) throw new RangeError('The company is too small');
		await updateUser(sandbox, changed.userId, { displayFullName: 'Sam Newname' });
		const third = itemsOf(await run(), write, rowShape);
		const [row] = third;
		expect(third.length === 1 && row.clayHrId === changed.userId, `The last run wrote ${third.length} rows.`);
		expect(row.name === 'Sam Newname', `The row has the name "${row.name}".`);
		return `${first.length} rows in the first run, none in the second, and one after one user was changed.`;
	},
};

import { z } from 'zod';
import { expect, itemsOf } from '../steps.mts';
import { activeUsersOf } from './company.mts';
import type { ReadyWorkflow } from './readyWorkflow.mts';

const rowShape = z.object({ department: z.string(), headcount: z.number(), percent: z.number() });

/** One row per department, the largest first. */
export const headcount: ReadyWorkflow = {
	file: 'headcount-by-department.json',
	start: 'When You Click Execute',
	otherServices: {},
	check: async ({ sandbox, run }) => {
		const rows = itemsOf(await run(), 'Write Rows', rowShape);
		const counts = new Map<number | null, number>();
		for (const { departmentId } of await activeUsersOf(sandbox)) {
			counts.set(departmentId, (counts.get(departmentId) ?? 0) + 1);
		}
		const expected = [...counts.values()].sort((one, other) => other - one);
		const actual = rows.map((row) => row.headcount);
		expect(
			actual.join() === expected.join(),
			`The headcounts are ${actual.join(', ')} instead of ${expected.join(', ')}.`,
		);
		const sum = rows.reduce((total, { percent }) => total + percent, 0);
		expect(Math.abs(sum - 100) < 1, `The shares make ${sum} percent.`);
		return `${rows.length} departments, the largest is ${rows[0].department} with ${rows[0].headcount} people.`;
	},
};

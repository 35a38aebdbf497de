import { z } from 'zod';
import { expect, itemOf } from '../steps.mts';
import type { ReadyWorkflow } from './readyWorkflow.mts';

const eventShape = z.object({ name: z.string(), leavesOn: z.string() });
const messageShape = z.object({ text: z.string() });

/** A week before somebody leaves, IT and HR get the checklist. */
export const lastDay: ReadyWorkflow = {
	file: 'last-day.json',
	start: 'When Somebody Leaves Soon',
	otherServices: { 'Tell IT and HR': {} },
	check: async ({ run }) => {
		const result = await run();
		const { name, leavesOn } = itemOf(result, 'When Somebody Leaves Soon', eventShape);
		const { text } = itemOf(result, 'Tell IT and HR', messageShape);
		const [head = '', reports = ''] = text.split('\n');
		const isAbout = head.startsWith(`${name} (`) && head.includes(` leaves on ${leavesOn}: `);
		expect(isAbout && !/undefined|null/.test(text), `The message is "${text}".`);
		expect(/^(Nobody reports|Another manager is needed)/.test(reports), `The second line is "${reports}".`);
		return `"${head}" "${reports}"`;
	},
};

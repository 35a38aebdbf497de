import { z } from 'zod';
import { expect, itemsOf } from '../steps.mts';
import type { ReadyWorkflow } from './readyWorkflow.mts';

const eventShape = z.object({ name: z.string() });
const mailShape = z.object({ toEmail: z.string().email(), subject: z.string(), text: z.string() });

/** Hiring managers get one email with their new candidates. */
export const candidateDigest: ReadyWorkflow = {
	file: 'candidate-digest.json',
	start: 'When a Candidate Is New',
	otherServices: { 'Send Digest': {} },
	check: async ({ run }) => {
		const result = await run();
		const candidates = itemsOf(result, 'When a Candidate Is New', eventShape);
		const mails = itemsOf(result, 'Send Digest', mailShape);
		const lines = mails.flatMap(({ text }) => text.split('\n'));
		const isComplete = candidates.every(({ name }) => lines.some((line) => line.startsWith(`${name}: `)));
		expect(isComplete && lines.length === candidates.length, `The emails have the lines "${lines.join('", "')}".`);
		expect(!lines.some((line) => /undefined|null/.test(line)), 'A line has an empty part.');
		return `${mails.map(({ toEmail, text }) => `${toEmail} got "${text}"`).join('; ')}.`;
	},
};

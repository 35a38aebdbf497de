import { z } from 'zod';
import type { SandboxView } from '../sandboxView.mts';
import type { RunResult } from '../server/workflows.mts';
import { expect, itemOf, itemsOf } from './steps.mts';

const requestShape = z.object({ id: z.number(), user: z.string(), startDate: z.string(), endDate: z.string() });
const digestShape = z.object({ subject: z.string(), text: z.string() });

/** What the example needs. */
export interface DigestRun {
	/** Runs the workflow. */
	readonly run: () => Promise<RunResult>;
	readonly sandbox: Pick<SandboxView, 'leaveRequestStatuses'>;
	/** Gets one line per step. */
	readonly say: (line: string) => void;
}

/**
 * Runs the workflow that writes one text about all pending leave requests, and compares the text with the sandbox's own
 * data.
 * @throws Problem for the first wrong step
 */
export async function runDigest({ run, sandbox, say }: DigestRun): Promise<void> {
	const result = await run();
	const statuses = await sandbox.leaveRequestStatuses();
	const waiting = [...statuses].flatMap(([id, status]) => (status === 'WA' ? [id] : [])).sort();

	const requests = itemsOf(result, 'Only Pending Requests', requestShape);
	const listed = requests.map(({ id }) => id).sort();
	expect(
		listed.join() === waiting.join(),
		`The workflow listed the requests ${listed.join(', ')}, but ${waiting.join(', ')} are pending.`,
	);
	say(`  1. Listed: all ${listed.length} pending leave requests, and no other.`);

	const { subject, text } = itemOf(result, 'Write Digest', digestShape);
	expect(subject.endsWith(`: ${waiting.length}`), `The subject is "${subject}".`);
	const lines = text.split('\n');
	expect(lines.length === waiting.length, `The text has ${lines.length} lines for ${waiting.length} requests.`);
	for (const [index, { user, startDate, endDate }] of requests.entries()) {
		const line = lines[index] ?? '';
		const isWhole = line.startsWith(`${user}: `) && line.includes(`, ${startDate} to ${endDate}, `);
		expect(isWhole && !/undefined|null/.test(line), `A line of the text is "${line}".`);
	}
	say(`  2. Written: "${subject}", the first line "${lines[0] ?? ''}".`);
}

import { z } from 'zod';
import type { SandboxView } from '../sandboxView.mts';
import type { RunResult } from '../server/workflows.mts';
import { expect, expectDocumented, itemOf } from './steps.mts';

const eventShape = z.object({ id: z.number(), eventId: z.string() });
const greetingShape = z.object({ email: z.string(), subject: z.string(), text: z.string() });

const newcomer = { firstName: 'Robin', email: 'robin@example.com' };

/** What the example is run with. */
export interface GreetingRun {
	/** Switches the workflow on, and resolves once its trigger knows who is there. */
	readonly watch: () => Promise<void>;
	/** Lets the trigger poll once more, and waits for the run that comes of it. */
	readonly poll: () => Promise<RunResult>;
	readonly sandbox: Pick<SandboxView, 'addUser' | 'requestCounts'>;
	/** Told one line for each step. */
	readonly say: (line: string) => void;
}

/**
 * Runs the workflow that greets new people: somebody joins the sandbox's company, and the text has to be about this one.
 * @throws Problem for the first step that did not do what it says
 */
export async function runGreeting({ watch, poll, sandbox, say }: GreetingRun): Promise<void> {
	await watch();
	say('  1. Switched on: the trigger has taken everybody who is there as known.');

	const { firstName, email } = newcomer;
	const userId = await sandbox.addUser(firstName, email);
	say(`  2. Added in the sandbox: ${firstName} (${email}, user ${userId}).`);

	const result = await poll();
	const event = itemOf(result, 'When a User Is New', eventShape);
	expect(event.id === userId, `The event is about user ${event.id}, not ${userId}.`);
	say(`  3. Noticed: the trigger started the workflow with the event ${event.eventId}.`);

	const greeting = itemOf(result, 'Write Welcome Text', greetingShape);
	expect(greeting.email === email, `The text goes to ${greeting.email}, not to ${email}.`);
	const named = [greeting.subject, greeting.text].every((part) => part.includes(firstName));
	expect(named && !/undefined|null/.test(greeting.text), `The text is "${greeting.subject}: ${greeting.text}".`);
	say(`  4. Written: "${greeting.subject}" to ${greeting.email}.`);

	const requests = await expectDocumented(sandbox);
	say(`  5. All ${requests} requests to the sandbox so far were as ClayHR documents them.`);
}

import { z } from 'zod';
import type { SandboxView } from '../sandboxView.mts';
import type { RunResult } from '../server/workflows.mts';
import { expect, expectDocumented, itemOf } from './steps.mts';

const eventShape = z.object({ id: z.number(), eventId: z.string() });
const greetingShape = z.object({ email: z.string(), subject: z.string(), text: z.string() });

const newcomer = { firstName: 'Robin', email: 'robin@example.com' };

/** What the example needs. */
export interface GreetingRun {
	/** Activates the workflow. Resolves when its trigger has stored the existing users. */
	readonly watch: () => Promise<void>;
	/** Makes the trigger poll again, and waits for the resulting execution. */
	readonly poll: () => Promise<RunResult>;
	readonly sandbox: Pick<SandboxView, 'addUser' | 'requestCounts'>;
	/** Gets one line per step. */
	readonly say: (line: string) => void;
}

/**
 * Runs the workflow that greets new users: adds a user to the sandbox, and expects a text about this user.
 * @throws Problem for the first wrong step
 */
export async function runGreeting({ watch, poll, sandbox, say }: GreetingRun): Promise<void> {
	await watch();
	say('  1. Activated: the trigger counts all existing users as already seen.');

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
	say(`  5. All ${requests} requests to the sandbox so far follow ClayHR's documentation.`);
}

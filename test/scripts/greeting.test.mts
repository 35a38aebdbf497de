import { runGreeting } from '../../scripts/start/example/greeting.mts';
import { isOneSentence, problemOf } from './support/thrown.mts';

const good = {
	event: { id: 140061, eventId: 'newUser:140061' },
	greeting: { email: 'robin@example.com', subject: 'Welcome, Robin!', text: 'Hello Robin,\n\nwelcome to the team.' },
};

/** Checks an execution with other output, and with a number of violations in the sandbox. */
async function check(other: Partial<Record<keyof typeof good, unknown>> = {}, violations = 0) {
	const lines: string[] = [];
	const done: string[] = [];
	const { event, greeting } = { ...good, ...other };
	const itemsOf = new Map([
		['When a User Is New', event === undefined ? [] : [event]],
		['Write Welcome Text', greeting === undefined ? [] : [greeting]],
	]);
	await runGreeting({
		watch: () => Promise.resolve(void done.push('watch')),
		poll: () => {
			done.push('poll');
			return Promise.resolve({ itemsOf, failure: undefined, filesOf: new Map() });
		},
		sandbox: {
			addUser: (firstName, email) => {
				done.push(`add ${firstName} ${email}`);
				return Promise.resolve(140061);
			},
			requestCounts: () => Promise.resolve({ requests: 9, violations }),
		},
		say: (told) => void lines.push(told),
	});
	return { lines, done };
}

describe('D the greeting example', () => {
	test('adds a user after the first poll, and is described step by step if each step did its work', async () => {
		const { lines, done } = await check();
		expect(done).toEqual(['watch', 'add Robin robin@example.com', 'poll']);
		expect(lines.map((line) => line.slice(0, 15).trim())).toEqual([
			'1. Activated:',
			'2. Added in t',
			'3. Noticed: t',
			'4. Written: "',
			'5. All 9 requ'.trim(),
		]);
	});

	test.each<[string, () => Promise<unknown>, RegExp]>([
		['there was no event', () => check({ event: undefined }), /"When a User Is New" returned nothing/],
		['the event is about another', () => check({ event: { ...good.event, id: 1 } }), /is about user 1, not 140061/],
		['there is no text', () => check({ greeting: undefined }), /"Write Welcome Text" returned nothing/],
		[
			'it goes to another',
			() => check({ greeting: { ...good.greeting, email: 'x@example.com' } }),
			/goes to x@example/,
		],
		['it names nobody', () => check({ greeting: { ...good.greeting, subject: 'Welcome!' } }), /The text is "Welcome!/],
		['a part is missing', () => check({ greeting: { ...good.greeting, text: 'Robin, undefined' } }), /undefined/],
		['the sandbox saw something undocumented', () => check({}, 1), /1 of 9 requests/],
	])('fails if %s', async (_name, run, expected) => {
		const { message } = await problemOf(run);
		expect(message).toMatch(expected);
		expect(isOneSentence(message.replaceAll('\n', ' '))).toBe(true);
	});
});

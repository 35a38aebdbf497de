import { Problem } from '../support/problem.mts';
import type { Conversation, Turn } from './scriptedModel.mts';

/** What the conversations need to know about the sandbox's company. */
export interface Company {
	readonly person: { readonly userId: number; readonly displayFullName: string; readonly email: string };
	/** Pending leave requests that the administrator can decide. */
	readonly pending: readonly number[];
	/** A working day in the future, yyyy-MM-dd. */
	readonly day: string;
}

/** A conversation with the answer that it has to end with. */
export interface CheckedConversation extends Conversation {
	readonly title: string;
	readonly answer: string;
}

/** Goes on only if the last tool's result has all the texts. */
function after(expected: readonly (string | RegExp)[], reply: ReturnType<Turn>): Turn {
	return (lastResult) => {
		const missing = expected.find((part) => !new RegExp(part).test(lastResult));
		return missing === undefined ? reply : { say: `The tool's result lacks ${String(missing)}: ${lastResult}` };
	};
}

/** The conversations of an HR assistant. Each tool name is the name of a node of the example. */
export function conversationsOf({ person, pending, day }: Company): readonly CheckedConversation[] {
	const [request] = pending;
	if (request === undefined) throw new Problem('The sandbox has no pending leave request.');
	const name = person.displayFullName;
	const ask = (policy: string) => ({
		tool: 'Request_Leave',
		input: { Policy: policy, First_Day: day, Days: 1, Person: person.email, Reason: '' },
	});
	return [
		{
			title: 'finds a person by email',
			question: `Who is ${person.email}?`,
			turns: [
				() => ({ tool: 'Get_Person', input: { Person: person.email } }),
				after([name, String(person.userId), '"department":'], { say: `It is ${name}.` }),
			],
			answer: `It is ${name}.`,
		},
		{
			title: 'requests leave for a person, and corrects an unknown policy as the message says',
			question: `${name} wants a day off.`,
			turns: [
				() => ask('Holiday'),
				after(["'Holiday'", 'Vacation'], ask('Vacation')),
				after(['"status":"waiting"|"success":true'], { say: 'The leave is requested.' }),
			],
			answer: 'The leave is requested.',
		},
		{
			title: 'corrects a day that is none',
			question: `${name} wants a day off, some time.`,
			turns: [
				() => ({ ...ask('Vacation'), input: { ...ask('Vacation').input, First_Day: 'next Monday' } }),
				after(["'Start Date'|'First Day'", 'yyyy-MM-dd|date'], { say: 'Which day?' }),
			],
			answer: 'Which day?',
		},
		{
			title: 'approves a pending request',
			question: 'Approve the oldest request.',
			turns: [
				() => ({ tool: 'List_Requests_to_Decide', input: {} }),
				after([String(request), '"status":"waiting"'], {
					tool: 'Approve_Leave_Request',
					input: { Leave_Request_ID: request },
				}),
				after(['"status":"approved"'], { tool: 'Approve_Leave_Request', input: { Leave_Request_ID: request } }),
				after([String(request), 'approved'], { say: 'It is approved.' }),
			],
			answer: 'It is approved.',
		},
		{
			title: 'lists who is out, and leaves out an empty value',
			question: 'Who is out?',
			turns: [
				() => ({ tool: 'Who_Is_Out', input: { From: day, To: day } }),
				after([/^(?!.*Error)/], { tool: 'Find_People', input: { Search: '' } }),
				after([/"name":/], { say: 'Done.' }),
			],
			answer: 'Done.',
		},
	];
}

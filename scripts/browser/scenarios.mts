import { z } from 'zod';
import { activeUsersOf, callClayHr, leaveRequestsOf, usersOf } from '../start/example/ready/company.mts';
import { administrator, type SandboxView } from '../start/sandboxView.mts';
import { Problem } from '../support/problem.mts';
import type { Editor } from './editor.mts';

/** What a scenario works with. */
interface ScenarioStage {
	readonly editor: Editor;
	readonly sandbox: SandboxView;
	readonly sandboxUrl: string;
}

/** What a person does in the editor, and what the page has to show. */
export interface Scenario {
	readonly title: string;
	/** Resolves with what was seen, as a sentence. Rejects with a Problem if the page shows something else. */
	readonly run: (stage: ScenarioStage) => Promise<string>;
}

const dayLength = 86_400_000;

/** In this order: the first one creates the credential that the others use. */
export const scenarios: readonly Scenario[] = [
	{
		title: 'Find ClayHR by "time off", create the credential, and see who is out next week',
		run: async ({ editor, sandbox, sandboxUrl }) => {
			const monday = await nextMonday(sandbox);
			await approveLeave(sandbox, shifted(monday, 1));
			await addNode(editor, 'time off', 'Actions', 'Get who is out');
			expect(await editor.choiceIn('resource'), 'Leave Request', 'the resource');
			expect(await editor.choiceIn('operation'), 'Get Who Is Out', 'the operation');

			await editor.openNewCredential();
			const { userId, apiKey } = administrator;
			await editor.saveCredential({ companyUrl: sandboxUrl, apiKey: 'wrong-key', userId: String(userId) });
			await editor.credentialForm.getByText('More details').click();
			await editor.credentialForm.getByText('The API key or the user ID is wrong').waitFor();
			await editor.saveCredential({ apiKey });
			await editor.credentialForm.waitFor({ state: 'hidden' });
			expect(await editor.credentialName(), 'ClayHR account', 'the chosen credential');

			await editor.choose('outPeriod', 'Next Week');
			await editor.execute();
			const expected = await approvedDays(sandbox, monday, shifted(monday, 6));
			expect(await editor.outputCount(), Math.min(expected.size, 50), 'the number of items');
			const rows = await editor.outputRows();
			const shown = rows.map((row) => `${row.get('day') ?? ''} ${row.get('userId') ?? ''}`);
			const wrong = shown.filter((one) => !expected.has(one));
			expect(wrong.join(), '', 'absences that ClayHR does not have');
			expect(new Set(shown).size, Math.min(expected.size, rows.length, 25), 'the number of different rows');
			return `${shown.length} rows; ClayHR has ${expected.size} days of approved leave in that week.`;
		},
	},
	{
		title: 'Choose a user from the list by name, and read the record',
		run: async ({ editor, sandbox }) => {
			const [, , , person] = await activeUsersOf(sandbox);
			if (person === undefined) throw new RangeError('The company is too small');
			await addNode(editor, 'employee', 'Actions', 'Get a user');
			const entries = await editor.searchList('userId', person.displayFullName, person.displayFullName);
			const namesakes = (await usersOf(sandbox)).filter(
				({ displayFullName, status }) => displayFullName === person.displayFullName && status !== 'I',
			);
			expect(entries.length, namesakes.length, 'the number of users in the list');
			await editor.chooseListEntry(person.displayFullName);
			await editor.execute();
			const [row, ...others] = await editor.outputRows();
			expect(others.length, 0, 'the number of further rows');
			const ids = namesakes.map(({ userId }) => String(userId));
			expect(ids.includes(row?.get('id') ?? ''), true, `that ${row?.get('id') ?? 'no user'} is one of ${ids.join()}`);
			expect(row?.get('name'), person.displayFullName, 'the name');
			return `The list shows "${entries.join('", "')}", and the record is that of user ${row?.get('id') ?? ''}.`;
		},
	},
	{
		title: 'Read why an impossible date range is refused',
		run: async ({ editor, sandbox }) => {
			const monday = await nextMonday(sandbox);
			const sunday = shifted(monday, -1);
			await addNode(editor, 'vacation', 'Actions', 'Get who is out');
			await editor.choose('outPeriod', 'Date Range');
			await editor.typeDay('outFrom', monday);
			await editor.typeDay('outTo', sunday);
			const before = await sandbox.requestCounts();
			const { message, description } = await editor.executeToError();
			const words = `'To' must be a date that is not before 'From' (${monday}), but is "${sunday}" [item 0]`;
			expect(message, words, 'the message');
			expect(description, 'Nothing was sent to ClayHR. Correct the field, or the expression in it.', 'the advice');
			expect((await sandbox.requestCounts()).requests, before.requests, 'the number of requests to ClayHR');
			return `"${message}"`;
		},
	},
	{
		title: 'Fetch a test event of the trigger',
		run: async ({ editor, sandbox }) => {
			await addNode(editor, 'leave request', 'Triggers', 'On new leave request');
			expect(await editor.choiceIn('event'), 'New Leave Request', 'the event');
			expect((await editor.executeButton.innerText()).trim(), 'Fetch Test Event', 'the button');
			const notices = (await editor.notices()).join('\n');
			for (const text of ['The first poll starts no workflow', 'one request to ClayHR per chosen status']) {
				expect(notices.includes(text), true, `that the notices say "${text}"`);
			}
			await editor.execute();
			const [row, ...others] = await editor.outputRows();
			expect(others.length, 0, 'the number of further rows');
			const id = Number(row?.get('id'));
			const request = (await leaveRequestsOf(sandbox)).find(({ cardId }) => cardId === id);
			expect(request?.status, 'WA', `the status of leave request ${id} in ClayHR`);
			expect(row?.get('eventId'), `newLeaveRequest:${id}`, 'the event ID');
			expect(row?.get('userId'), String(request?.userId), 'the user ID');
			expect(row?.get('startDate'), request?.date.slice(0, 10), 'the first day');
			return `The event is ${row?.get('eventId') ?? ''}, a waiting request of ${row?.get('user') ?? ''}.`;
		},
	},
];

async function addNode(editor: Editor, words: string, group: 'Triggers' | 'Actions', action: string): Promise<void> {
	await editor.newWorkflow();
	await editor.findNode(words, 'ClayHR', group);
	await editor.addByAction(action);
}

/** Throws a Problem if the page shows something else than expected. */
function expect(seen: unknown, expected: unknown, what: string): void {
	if (seen === expected) return;
	throw new Problem(`Expected of ${what}: ${JSON.stringify(expected)}. Seen: ${JSON.stringify(seen)}.`);
}

async function nextMonday(sandbox: SandboxView): Promise<string> {
	const { now } = await sandbox.call('GET', '/_sandbox/clock', z.object({ now: z.string() }));
	return shifted(now.slice(0, 10), 7 - ((new Date(now).getUTCDay() + 6) % 7));
}

const shifted = (day: string, days: number) => new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);

async function approveLeave(sandbox: SandboxView, day: string): Promise<void> {
	const [, person] = await activeUsersOf(sandbox);
	if (person === undefined) throw new RangeError('The company is too small');
	const leave = { date: day, numberOfDays: 1, ptoPolicyModel: { ptoPolicyId: 321 } };
	await callClayHr(sandbox, 'POST', '/api/leaverequest', { ...leave, userModel: { userId: person.userId } });
	const id = Math.max(...(await leaveRequestsOf(sandbox)).map(({ cardId }) => cardId));
	await callClayHr(sandbox, 'GET', `/api/process/leave?leaveId=${id}&status=AP`);
}

/** The days of approved leave in a period, weekends included, each as `<day> <user ID>`. */
async function approvedDays(sandbox: SandboxView, first: string, last: string): Promise<Set<string>> {
	const approved = (await leaveRequestsOf(sandbox)).filter(({ status }) => status === 'AP');
	const days = new Set<string>();
	for (let day = first; day <= last; day = shifted(day, 1)) {
		for (const { userId, date, leaveEndDate } of approved) {
			if (date.slice(0, 10) <= day && day <= leaveEndDate.slice(0, 10)) days.add(`${day} ${userId}`);
		}
	}
	return days;
}

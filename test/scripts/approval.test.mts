import { runApproval } from '../../scripts/start/example/approval.mts';
import { isOneSentence, problemOf } from './support/thrown.mts';

const request = {
	id: 990101,
	status: 'waiting',
	startDate: '2026-05-04',
	endDate: '2026-05-05',
	hours: 16,
	userId: 140048,
	policy: 'Vacation',
};

const goodItems: Readonly<Record<string, unknown>> = {
	'Get Pending Leave Requests': request,
	'Get User': { id: 140048, name: 'Ada Stone', email: 'ada@example.com' },
	'Get Remaining Hours': { remainingHours: 96, message: 'Successful.' },
	'Approve Leave Request': {
		id: 990101,
		success: true,
		status: 'approved',
		statusCode: 'AP',
		message: 'Successful.',
	},
	'Only This Request': { ...request, status: 'approved' },
};

/** Checks an execution with other outputs of some nodes (undefined: no output), or another state of the sandbox. */
async function check(items: Readonly<Record<string, unknown>> = {}, before = 'WA', after = 'AP', violations = 0) {
	const lines: string[] = [];
	const all = Object.entries({ ...goodItems, ...items });
	const itemsOf = new Map(all.map(([name, item]) => [name, item === undefined ? [] : [item]]));
	await runApproval({
		run: () => Promise.resolve({ itemsOf, failure: 'Get User: Access denied!', filesOf: new Map() }),
		sandbox: {
			leaveRequestStatuses: () => Promise.resolve(new Map([[990101, before]])),
			leaveRequestStatus: () => Promise.resolve(after),
			requestCounts: () => Promise.resolve({ requests: 6, violations }),
		},
		say: (line) => void lines.push(line),
	});
	return lines;
}

describe('D the example', () => {
	test('is described step by step if each step did its work', async () => {
		const lines = await check();
		expect(lines.map((line) => line.slice(0, 16).trim())).toEqual([
			'1. Listed: lea',
			'2. Looked up:',
			'3. Checked: 96',
			'4. Approved: C',
			'5. Read back:',
			'6. The sandbox',
			'7. All 6 reque',
		]);
	});

	test.each<[string, () => Promise<unknown>, RegExp]>([
		[
			'nothing was waiting',
			() => check({ 'Get Pending Leave Requests': undefined }),
			/"Get Pending Leave Requests" returned nothing/,
		],
		[
			'a step failed',
			() => check({ 'Get User': undefined }),
			/"Get User" returned nothing \(Get User: Access denied!\)/,
		],
		[
			'another user was looked up',
			() => check({ 'Get User': { id: 1, name: '', email: '' } }),
			/looked up user 1, not/,
		],
		['no hours were given', () => check({ 'Get Remaining Hours': { remainingHours: null } }), /remainingHours: /],
		['too few hours are left', () => check({ 'Get Remaining Hours': { remainingHours: 8 } }), /did not decide/],
		['it was not approved', () => check({ 'Approve Leave Request': { success: false } }), /"Approve Leave Request"/],
		['it was rejected', () => check({ 'Approve Leave Request': { success: true, status: 'rejected' } }), /\(status: /],
		['it was not read back', () => check({ 'Only This Request': undefined }), /"Only This Request" returned nothing/],
		[
			'another was read back',
			() => check({ 'Only This Request': { ...request, id: 1, status: 'approved' } }),
			/1 was read back/,
		],
		['it was read back as waiting', () => check({ 'Only This Request': request }), /is waiting instead of approved/],
		['it was not waiting before', () => check({}, 'AP'), /before the run.* is AP instead of WA/],
		['it still waits in the sandbox', () => check({}, 'WA', 'WA'), /after the run.* is WA instead of AP/],
		['the sandbox saw something undocumented', () => check({}, 'WA', 'AP', 2), /2 of 6 requests/],
	])('fails if %s', async (_name, run, expected) => {
		const { message } = await problemOf(run);
		expect(message).toMatch(expected);
		expect(isOneSentence(message)).toBe(true);
	});
});

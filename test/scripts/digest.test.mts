import { runDigest } from '../../scripts/start/example/digest.mts';
import { isOneSentence, problemOf } from './support/thrown.mts';

const request = (id: number, user: string) => ({ id, user, startDate: '2026-05-04', endDate: '2026-05-05' });
const line = (user: string) => `${user}: Vacation, 2026-05-04 to 2026-05-05, 16 hours`;

const good = {
	requests: [request(9, 'Ada Stone'), request(10, 'Bo Reed')],
	digests: [{ subject: 'Leave requests pending your decision: 2', text: `${line('Ada Stone')}\n${line('Bo Reed')}` }],
};

/** Checks an execution with other output, against a sandbox where requests 9 and 10 wait and 11 is decided. */
async function check(other: Partial<Record<keyof typeof good, unknown[]>> = {}) {
	const lines: string[] = [];
	const { requests, digests } = { ...good, ...other };
	const itemsOf = new Map<string, unknown[]>([
		['Only Pending Requests', requests],
		['Write Digest', digests],
	]);
	const statuses = new Map([
		[9, 'WA'],
		[10, 'WA'],
		[11, 'AP'],
	]);
	await runDigest({
		run: () => Promise.resolve({ itemsOf, failure: undefined, filesOf: new Map() }),
		sandbox: { leaveRequestStatuses: () => Promise.resolve(statuses) },
		say: (told) => void lines.push(told),
	});
	return lines;
}

const digest = (text: string, subject = 'Leave requests pending your decision: 2') => ({
	digests: [{ subject, text }],
});

describe('D the digest example', () => {
	test('is described step by step if each step did its work', async () => {
		expect(await check()).toEqual([
			'  1. Listed: all 2 pending leave requests, and no other.',
			`  2. Written: "Leave requests pending your decision: 2", the first line "${line('Ada Stone')}".`,
		]);
	});

	test.each<[string, () => Promise<unknown>, RegExp]>([
		['nothing passed the filter', () => check({ requests: [] }), /"Only Pending Requests" returned nothing/],
		[
			'one is missing',
			() => check({ requests: [request(9, 'Ada Stone')] }),
			/listed the requests 9, but 10, 9 are pending/,
		],
		[
			'a decided one is in it',
			() => check({ requests: [...good.requests, request(11, 'Cy')] }),
			/listed the requests 10, 11, 9,/,
		],
		['there is no text', () => check({ digests: [] }), /"Write Digest" returned nothing/],
		['there are two texts', () => check({ digests: [...good.digests, ...good.digests] }), /2 items instead of one/],
		['the number is wrong', () => check(digest(good.digests[0]?.text ?? '', 'Waiting: 3')), /subject is "Waiting: 3"/],
		['a line is missing', () => check(digest(line('Ada Stone'))), /1 lines for 2 requests/],
		[
			'a line is about another',
			() => check(digest(`${line('Cy')}\n${line('Bo Reed')}`)),
			/A line of the text is "Cy: /,
		],
		[
			'a field is missing',
			() => check(digest(`${line('Ada Stone')}\n${line('Bo Reed').replace('Vacation', 'undefined')}`)),
			/A line of the text is "Bo Reed: undefined/,
		],
	])('fails if %s', async (_name, run, expected) => {
		const { message } = await problemOf(run);
		expect(message).toMatch(expected);
		expect(isOneSentence(message)).toBe(true);
	});
});

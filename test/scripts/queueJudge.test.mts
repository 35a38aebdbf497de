import { countsText } from '../../scripts/queue/executions.mts';
import { judge, memoryText, type QueueFacts } from '../../scripts/queue/judge.mts';

const worker = (name: string, started: string[], wasKilled = false) => ({
	name,
	startedBeforeKill: started.length,
	started,
	wasKilled,
});

// Four calls. Worker 1 was killed while it ran the third execution.
const good: QueueFacts = {
	calls: { accepted: 4, refused: 0 },
	counts: new Map([
		['success', 3],
		['error', 1],
	]),
	failed: [{ id: '3', status: 'error' }],
	failedExample: { message: 'The worker is gone', items: 0 },
	workers: [worker('Worker 1', ['1', '3'], true), worker('Worker 2', ['2', '4'])],
	events: { expected: ['newUser:1', 'newUser:2'], emitted: ['newUser:2', 'newUser:1'] },
	limited: { requests: 30, polls: 4, refused: 7, refusedInARow: 5, peak: 8 },
	seen: { requests: 90, polls: 12, refused: 0, refusedInARow: 0, peak: 16 },
	memory: [{ name: 'Main', megabytes: 500 }],
	requestsWithoutMain: 0,
};

const titlesOf = (facts: QueueFacts) => judge(facts).flatMap(({ title, holds }) => (holds ? [] : [title]));

const accepts = 'n8n accepts every call of the webhook';
const accounted = 'Every call has one execution, and all of them have ended';
const onlyKilled = 'Only executions of the killed worker failed';
const areSpread = 'The executions are spread over both workers';
const once = 'The trigger emits each event once';
const mainPolls = 'Only the main polls';
const cap = 'Requests in flight stay within the cap per process';
const stops = 'After a rate limit, each process stops by itself';

describe('the judge of npm run test:queue', () => {
	test('finds nothing wrong in a good run, and shows the figures', () => {
		expect(titlesOf(good)).toEqual([]);
		const figures = judge(good).map((check) => check.figures);
		expect(figures).toEqual([
			'4 accepted, 0 refused',
			'4 executions for 4 calls: 1 error, 3 success',
			'1 failed; the killed worker ran at most 10 at the same time; n8n says "The worker is gone" and keeps 0 items',
			'Worker 1 2 before the kill, 2 in all (killed); Worker 2 2 before the kill, 2 in all',
			'2 users added, 2 events, 2 of them different',
			'12 requests of polls; 0 requests after the main ended, while a worker ran',
			'peak 16 in 90 requests; at most 16 are allowed: 5 per worker, 6 for the main',
			'7 of 30 requests refused (429), at most 5 in one time window; at most 16 are allowed: 5 per worker, 6 for the main',
		]);
	});

	test.each<[string, Partial<QueueFacts>, string[]]>([
		['a refused call', { calls: { accepted: 4, refused: 1 } }, [accepts]],
		['an execution that is gone', { calls: { accepted: 5, refused: 0 } }, [accounted]],
		['an execution too many', { calls: { accepted: 3, refused: 0 } }, [accounted]],
		[
			'an execution that hangs',
			{
				counts: new Map([
					['success', 2],
					['running', 1],
					['error', 1],
				]),
			},
			[accounted],
		],
		[
			'a failed execution that the surviving worker started',
			{
				counts: new Map([
					['success', 2],
					['error', 2],
				]),
				failed: [
					{ id: '2', status: 'error' },
					{ id: '3', status: 'error' },
				],
			},
			[onlyKilled],
		],
		['a kill that ended nothing', { counts: new Map([['success', 4]]), failed: [] }, [onlyKilled]],
		[
			'more failed executions than the killed worker ran',
			{
				calls: { accepted: 14, refused: 0 },
				counts: new Map([
					['success', 3],
					['crashed', 11],
				]),
			},
			[onlyKilled],
		],
		[
			'an idle worker',
			{ workers: [worker('Worker 1', ['3'], true), worker('Worker 2', ['1', '2', '4', '5'])] },
			[areSpread],
		],
		['an event that is missing', { events: { expected: ['newUser:1'], emitted: [] } }, [once]],
		['an event that comes twice', { events: { expected: ['newUser:1'], emitted: ['newUser:1', 'newUser:1'] } }, [once]],
		['an event of nobody', { events: { expected: [], emitted: ['newUser:1'] } }, [once]],
		['a worker that polls', { requestsWithoutMain: 1 }, [mainPolls]],
		['no polls at all', { seen: { ...good.seen, polls: 0 } }, [mainPolls]],
		['too many requests in flight', { seen: { ...good.seen, peak: 17 } }, [cap]],
		['a process that goes on after a rate limit', { limited: { ...good.limited, refusedInARow: 17 } }, [stops]],
		['a rate limit that nothing exceeded', { limited: { ...good.limited, refused: 0, refusedInARow: 0 } }, [stops]],
	])('finds %s', (_name, some, titles) => {
		expect(titlesOf({ ...good, ...some })).toEqual(titles);
	});

	test('shows the memory of all processes', () => {
		expect(memoryText([...good.memory, { name: 'Worker 1', megabytes: undefined }])).toBe(
			'Memory at the peak: Main 500 MB, Worker 1 unknown.',
		);
	});

	test('names the statuses', () => {
		const counts = new Map([
			['success', 2],
			['crashed', 1],
		]);
		expect(countsText(counts)).toBe('1 crashed, 2 success');
		expect(countsText(new Map())).toBe('none');
	});
});

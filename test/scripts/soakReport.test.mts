import type { SoakFacts } from '../../scripts/soak/facts.mts';
import { judge } from '../../scripts/soak/judge.mts';
import { roundLine, summary } from '../../scripts/soak/report.mts';

const noon = Date.parse('2026-03-02T12:00:00.000Z');
const user = (id: number, after: number) => ({ event: 'newUser' as const, eventId: `newUser:${id}`, at: noon + after });
const item = (id: number, executionId: string, after: number) => ({
	eventId: `newUser:${id}`,
	executionId,
	at: noon + after,
	cutShort: false,
});

const good: SoakFacts = {
	created: [user(1, 0), user(2, 1000)],
	emissions: [item(1, '7', 2000), item(2, '8', 21_000)],
	kills: [
		{ at: noon + 10_000, ready: true },
		{ at: noon + 14_000, ready: false },
	],
	requests: [{ event: 'newUser', query: '', begun: noon + 9900, ended: noon + 10_200 }],
};

const bad: SoakFacts = {
	...good,
	created: [...good.created, user(3, 16_000), user(4, 5000)],
	emissions: [...good.emissions, item(1, '9', 25_000), item(5, '9', 25_000)],
	requests: [{ event: 'newUser', query: '', begun: noon + 9800, ended: noon + 9960 }],
};

describe('the line of a round', () => {
	const round = { number: 3, of: 50, kills: good.kills, milliseconds: 65_000 };

	test('has the kind of kill, its time, and the figures', () => {
		expect(roundLine(round, good, judge(good))).toBe(
			' 3/50  1:05  killed during a poll and while n8n started; so far 2 created, 2 emitted, 0 lost, 0 repeated',
		);
	});

	test('has what n8n makes unavoidable, if there is any', () => {
		expect(roundLine(round, bad, judge(bad))).toMatch(/4 created, 2 emitted, 1 lost, 1 repeated, 1 cut off$/);
	});
});

describe('the summary', () => {
	test('of a good run has the figures and says so', () => {
		const text = summary({ done: 2, asked: 2 }, good, judge(good));
		expect(text).toMatch(/rounds +2\n/);
		expect(text).toMatch(/during a poll +1\n +just after a poll +0\n +while n8n started +1\n +between polls +0\n/);
		expect(text).toMatch(/created +2\n +emitted +2\n +lost +0\n +repeated +0\n/);
		expect(text).toMatch(/No event was lost or repeated, except those that n8n makes unavoidable\.\n$/);
	});

	test('has the time from responses to executions', () => {
		const facts = {
			...good,
			requests: [5, 1700, 1900, 20_990].map((ended) => ({
				event: 'newUser' as const,
				query: '',
				begun: noon,
				ended: noon + ended,
			})),
		};
		expect(summary({ done: 2, asked: 2 }, facts, judge(facts))).toContain(
			'stored execution: 100 ms (median), 100 ms (longest)',
		);
		expect(summary({ done: 2, asked: 2 }, good, judge({ ...good, emissions: [] }))).toContain(
			'stored execution: 10800 ms',
		);
	});

	test('says if it ended early', () => {
		expect(summary({ done: 2, asked: 9 }, good, judge(good))).toContain('2 of 9, ended early');
	});

	test('of a bad run has the evidence for each failure', () => {
		const text = summary({ done: 2, asked: 2 }, bad, judge(bad));
		expect(text).toContain('LOST newUser:3, created 12:00:16.000; no kill followed');
		expect(text).toContain(
			'REPEATED newUser:1: execution 7 at 12:00:02.000, execution 9 at 12:00:25.000; the next kill was 12:00:10.000',
		);
		expect(text).toContain('NEVER CREATED newUser:5');
		expect(text).toContain(
			'cut off: newUser:4, created 12:00:05.000; killed 12:00:10.000, 40 ms after the last answer to a poll',
		);
		expect(text).toMatch(/The trigger failed: see above\.\n$/);
	});
});

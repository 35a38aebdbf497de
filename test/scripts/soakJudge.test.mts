import type { Emission, SoakFacts } from '../../scripts/soak/facts.mts';
import { isGood, judge } from '../../scripts/soak/judge.mts';
import { momentOf, pollsSince } from '../../scripts/soak/moments.mts';

const user = (id: number, at: number) => ({ event: 'newUser' as const, eventId: `newUser:${id}`, at });
const read = (begun: number, ended: number, event: 'newUser' | 'newLeaveRequest' = 'newUser') => ({
	event,
	query: 'status=A',
	begun,
	ended,
});
const item = (id: number, executionId: string, at: number): Emission => ({
	eventId: `newUser:${id}`,
	executionId,
	at,
	cutShort: false,
});
const kill = (at: number, ready = true) => ({ at, ready });

const facts = (some: Partial<SoakFacts>): SoakFacts => ({
	created: [],
	emissions: [],
	kills: [],
	requests: [],
	...some,
});

const idsOf = (things: readonly { readonly eventId: string }[]) => things.map(({ eventId }) => eventId);

describe('D the verdict', () => {
	test('is good if each record came out once, in any order', () => {
		const created = [user(1, 100), user(2, 200)];
		const verdict = judge(facts({ created, emissions: [item(2, 'a', 300), item(1, 'b', 900)] }));
		expect(verdict).toMatchObject({ emitted: 2, lost: [], cutOff: [], repeated: [], toldAgain: [], unknown: [] });
		expect(isGood(verdict)).toBe(true);
	});

	test('finds lost, duplicated and unknown records', () => {
		const created = [user(1, 100), user(2, 200)];
		const emissions = [item(2, 'a', 300), item(2, 'b', 9000), item(3, 'b', 9000)];
		const verdict = judge(facts({ created, emissions }));
		expect(verdict.emitted).toBe(1);
		expect(idsOf(verdict.lost)).toEqual(['newUser:1']);
		expect(idsOf(verdict.repeated)).toEqual(['newUser:2']);
		expect(verdict.unknown).toEqual(['newUser:3']);
		expect(isGood(verdict)).toBe(false);
	});

	test.each<[string, Partial<SoakFacts>]>([
		['is lost', { created: [user(1, 100)] }],
		[
			'comes out twice, even in one execution',
			{ created: [user(1, 100)], emissions: [item(1, 'a', 300), item(1, 'a', 300)] },
		],
		['comes out and was never created', { emissions: [item(1, 'a', 300)] }],
	])('is bad if a single event %s', (_name, some) => {
		expect(isGood(judge(facts(some)))).toBe(false);
	});

	test('counts the executions that a kill ended, not their items', () => {
		const cut = { ...item(1, 'a', 300), cutShort: true };
		const emissions = [cut, { ...cut, eventId: 'newUser:2' }, item(3, 'b', 400)];
		const created = [user(1, 100), user(2, 100), user(3, 100)];
		expect(judge(facts({ created, emissions })).cutShort).toBe(1);
	});
});

describe('D a missing record', () => {
	const created = [user(1, 1000)];

	test('was cut off if n8n was killed right after the poll that read it', () => {
		const verdict = judge(facts({ created, requests: [read(2000, 2100)], kills: [kill(2140)] }));
		expect(idsOf(verdict.cutOff)).toEqual(['newUser:1']);
		expect(verdict.lost).toEqual([]);
		expect(isGood(verdict)).toBe(true);
	});

	test.each([
		['n8n was not killed', [read(2000, 2100)], []],
		['the kill came long after the poll', [read(2000, 2100)], [kill(4000)]],
		['the poll was over before the record came', [read(500, 900)], [kill(1100)]],
		['the poll was for something else', [read(2000, 2100, 'newLeaveRequest')], [kill(2140)]],
		['the kill came before the poll was over', [read(2000, 2200)], [kill(2140)]],
	])('is lost if %s', (_name, requests, kills) => {
		const verdict = judge(facts({ created, requests, kills }));
		expect(idsOf(verdict.lost)).toEqual(['newUser:1']);
		expect(verdict.cutOff).toEqual([]);
	});
});

describe('D a duplicated event', () => {
	const created = [user(1, 1000)];

	test('was repeated if n8n was killed right after it stored the first execution', () => {
		const verdict = judge(facts({ created, emissions: [item(1, 'b', 9000), item(1, 'a', 2000)], kills: [kill(2100)] }));
		expect(idsOf(verdict.toldAgain)).toEqual(['newUser:1']);
		expect(isGood(verdict)).toBe(true);
	});

	test.each([
		['without a kill', [item(1, 'a', 2000), item(1, 'b', 9000)], []],
		['with a kill long after the first', [item(1, 'a', 2000), item(1, 'b', 9000)], [kill(4000)]],
		['with a kill before the first', [item(1, 'a', 2000), item(1, 'b', 9000)], [kill(1900)]],
		['with a kill after the second', [item(1, 'a', 2000), item(1, 'b', 2100)], [kill(2200)]],
		[
			'and a third time without a further kill',
			[item(1, 'a', 2000), item(1, 'b', 9000), item(1, 'c', 14_000)],
			[kill(2100)],
		],
	])('is a duplicate %s', (_name, emissions, kills) => {
		const verdict = judge(facts({ created, emissions, kills }));
		expect(idsOf(verdict.repeated)).toEqual(['newUser:1']);
		expect(verdict.toldAgain).toEqual([]);
	});
});

test('has no excuse if n8n makes nothing unavoidable', () => {
	const created = [user(1, 1000), user(2, 1000)];
	const emissions = [item(2, 'a', 2000), item(2, 'b', 9000)];
	const some = facts({ created, emissions, requests: [read(1900, 1990)], kills: [kill(2050)] });
	expect(judge(some)).toMatchObject({ lost: [], repeated: [] });
	const verdict = judge(some, true);
	expect([idsOf(verdict.lost), idsOf(verdict.repeated)]).toEqual([['newUser:1'], ['newUser:2']]);
	expect([verdict.cutOff, verdict.toldAgain]).toEqual([[], []]);
});

describe('the moment of a kill', () => {
	const requests = [read(1000, 1100), read(5000, 5600)];

	test.each([
		['during a poll', kill(5300)],
		['during a poll', kill(1050, false)],
		['just after a poll', kill(5650)],
		['just after a poll', kill(2000, false)],
		['between polls', kill(4000)],
		['while n8n started', kill(4000, false)],
		['while n8n started', kill(500, false)],
	])('%s', (moment, some) => {
		expect(momentOf(some, requests)).toBe(moment);
	});

	test('a running request counts as a poll', () => {
		expect(momentOf(kill(9000), [read(8000, Infinity)])).toBe('during a poll');
	});
});

test('a poll ends when the next one sends the same request', () => {
	const poll = (begun: number, ...queries: string[]) =>
		queries.map((query) => ({ ...read(begun, begun + 100), query }));
	const requests = [...poll(5000, 'A', 'F'), ...poll(10_000, 'A', 'F'), ...poll(15_000, 'A')];
	expect(pollsSince(0, requests)).toBe(2);
	expect(pollsSince(5001, requests)).toBe(1);
	expect(pollsSince(10_001, requests)).toBe(0);
	expect(pollsSince(99_000, requests)).toBe(0);
});

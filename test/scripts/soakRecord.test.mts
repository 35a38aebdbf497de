import type { Emission, PollRequest } from '../../scripts/soak/facts.mts';
import { SoakRecord } from '../../scripts/soak/record.mts';
import { watchedNames } from '../../scripts/soak/watched.mts';

const created = [
	{ event: 'newUser' as const, eventId: 'newUser:1', at: 1000 },
	{ event: 'newUser' as const, eventId: 'newUser:2', at: 7000 },
];
const item = (eventId: string): Emission => ({ eventId, executionId: '1', at: 1500, cutShort: false });
const poll = (begun: number, event: PollRequest['event'] = 'newUser') => ({
	event,
	query: 'status=A',
	begun,
	ended: begun + 100,
});

/** A record whose sources return the next value at each call, and finally repeat the last one. */
function recordOf(emissions: readonly Emission[][], requests: readonly PollRequest[][]) {
	const looks = { emissions: 0, requests: 0 };
	const record = new SoakRecord(
		{
			emissions: () => Promise.resolve(emissions[Math.min(looks.emissions++, emissions.length - 1)] ?? []),
			pollRequests: () => Promise.resolve(requests[Math.min(looks.requests++, requests.length - 1)] ?? []),
		},
		1,
	);
	return { record, looks };
}

const round = { created, kills: [{ at: 5000, ready: true }], readyAt: 6000 };

describe('the record of a soak test', () => {
	test("waits for a round's items, and no longer", async () => {
		const { record, looks } = recordOf(
			[[], [item('newUser:1')], [item('newUser:1'), item('newUser:2')]],
			[[poll(1200)]],
		);
		const facts = await record.add(round);
		expect(facts.emissions.map(({ eventId }) => eventId)).toEqual(['newUser:1', 'newUser:2']);
		expect(facts).toMatchObject({ created, kills: round.kills, requests: [poll(1200)] });
		expect(looks.emissions).toBe(4);
	});

	test('stops waiting after two polls that started after the last record', async () => {
		const early = [poll(100), poll(5100), poll(6500), poll(6900)];
		const { record, looks } = recordOf(
			[[item('newUser:1')]],
			[early, [...early, poll(10_100), poll(15_100)], [...early, poll(10_100), poll(15_100), poll(20_100)]],
		);
		const facts = await record.add(round);
		expect(facts.emissions).toHaveLength(1);
		expect(looks.requests).toBe(4);
	});

	test('keeps earlier rounds', async () => {
		const { record } = recordOf([[item('newUser:1'), item('newUser:2')]], [[]]);
		await record.add(round);
		const later = { event: 'newUser' as const, eventId: 'newUser:2', at: 9000 };
		const facts = await record.add({ created: [later], kills: [{ at: 9500, ready: false }], readyAt: 9900 });
		expect(facts.created).toEqual([...created, later]);
		expect(facts.kills.map(({ at }) => at)).toEqual([5000, 9500]);
	});

	test('ends after two more polls of each event', async () => {
		const soon = Date.now() + 60_000;
		const polls = (times: number) =>
			watchedNames.flatMap((event) => Array.from({ length: times }, (_, place) => poll(soon + place * 5000, event)));
		const { record, looks } = recordOf([[item('newUser:1')]], [polls(2), polls(3).slice(0, -1), polls(3)]);
		expect((await record.finish()).emissions).toHaveLength(1);
		expect(looks.requests).toBe(4);
	});
});

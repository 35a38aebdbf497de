import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';

import { Comparison, nextLists } from '../../../nodes/ClayHrTrigger/comparison';
import { shiftDay } from '../../../nodes/ClayHrTrigger/days';
import { leaveRequestDecided, newLeaveRequest } from '../../../nodes/ClayHrTrigger/events/leave';
import type { Watch } from '../../../nodes/ClayHrTrigger/events/watch';
import type { Parameters } from '../../../nodes/ClayHrTrigger/parameters/readParameters';
import { scan } from '../../../nodes/ClayHrTrigger/scan/scan';
import { firstState, type TriggerState } from '../../../nodes/ClayHrTrigger/state/triggerState';
import { eventIdOf } from '../../../nodes/ClayHrTrigger/toItem';

const [back, ahead] = [5, 10];
const begin = '2026-05-10';

const parameters: Parameters = {
	days: (name) => (name.endsWith('daysBack') ? back : ahead),
	choices: (name) => (name === 'decisions' ? ['AP', 'PAP', 'RJ', 'RCAL'] : ['WA', 'PAP', 'AP', 'RJ']),
	ids: () => [],
	id: () => 1,
	keyOwner: () => 1,
};

type Request = { cardId: number; date: string; status: string };

/** Lets a trigger poll on a day; the lists are as ClayHR gives them, by the days of the leave. */
async function poll(state: TriggerState, watch: Watch, requests: Request[], today: string) {
	const { lists, day } = nextLists(state, watch, today);
	const comparison = new Comparison(state, watch);
	const found = await scan({
		lists,
		pages: {},
		take: (row) => comparison.take(row),
		isOver: () => false,
		readPage: async ({ query = {} }) => {
			const inside = requests.filter(
				({ date, status }) =>
					date >= String(query.startDate) && date <= String(query.endDate) && status === query.status,
			);
			return await Promise.resolve(inside.map((request): IDataObject => ({ ...request, leaveEndDate: request.date })));
		},
	});
	const emitted = comparison.changes.map((change) => eventIdOf(change, watch));
	return { state: comparison.end(found, day), emitted };
}

const offset = fc.integer({ min: -30, max: 40 });
const step = fc.oneof(
	fc.record({ ask: offset }),
	fc.record({ wait: fc.integer({ min: 1, max: 4 }) }),
	fc.record({ jump: fc.constantFrom(-400, -20, 20, 400) }),
);

describe('whatever the clock does', () => {
	it('a request is new when it was made after the first look, once, as soon as its days are in sight', async () => {
		const stories = fc.record({ before: fc.array(offset, { maxLength: 8 }), steps: fc.array(step, { maxLength: 15 }) });
		await fc.assert(
			fc.asyncProperty(stories, async ({ before, steps }) => {
				const watch = newLeaveRequest(parameters);
				const requests: Request[] = [];
				let [today, nextId] = [begin, 101];
				const ask = (days: number) => {
					requests.push({ cardId: nextId, date: shiftDay(begin, days), status: 'WA' });
					nextId += 1;
				};
				before.forEach(ask);
				// The latest request is always in sight: the first look needs one to know how far the IDs were then.
				ask(0);
				let state = firstState(watch, false);
				for (let look = 0; look < 2; look += 1) ({ state } = await poll(state, watch, requests, today));
				const old = nextId;
				const [emitted, expected] = [new Set<string>(), new Set<string>()];
				for (const one of steps) {
					if ('ask' in one) ask(one.ask);
					today = shiftDay(today, 'wait' in one ? one.wait : 'jump' in one ? one.jump : 0);
					const polled = await poll(state, watch, requests, today);
					state = polled.state;
					for (const eventId of polled.emitted) {
						expect(emitted).not.toContain(eventId);
						emitted.add(eventId);
					}
					const inSight = ({ date }: Request) => date >= shiftDay(today, -back) && date <= shiftDay(today, ahead);
					for (const request of requests)
						if (request.cardId >= old && inSight(request)) expected.add(`newLeaveRequest:${request.cardId}`);
				}
				expect(emitted).toEqual(expected);
			}),
			{ numRuns: 200 },
		);
	});

	it('each decision is told once, and from the next one of its kind', async () => {
		const status = fc.constantFrom('WA', 'PAP', 'AP', 'RJ', 'RCAL');
		const changes = fc.array(fc.tuple(fc.nat({ max: 4 }), status), { maxLength: 30 });
		await fc.assert(
			fc.asyncProperty(changes, async (story) => {
				const watch = leaveRequestDecided(parameters);
				const requests = Array.from({ length: 5 }, (_, place) => ({ cardId: 101 + place, date: begin, status: 'WA' }));
				let state = firstState(watch, false);
				for (let look = 0; look < 2; look += 1) ({ state } = await poll(state, watch, requests, begin));
				const emitted: string[] = [];
				const expected: string[] = [];
				for (const [place, next] of story) {
					const request = requests[place];
					if (request && request.status !== next && next !== 'WA')
						expected.push(`leaveRequestDecided:${request.cardId}:${next}`);
					if (request) request.status = next;
					const polled = await poll(state, watch, requests, begin);
					state = polled.state;
					emitted.push(...polled.emitted);
				}
				expect(emitted.map((eventId) => eventId.split(':').slice(0, 3).join(':'))).toEqual(expected);
				expect(new Set(emitted).size).toBe(emitted.length);
			}),
			{ numRuns: 200 },
		);
	});
});

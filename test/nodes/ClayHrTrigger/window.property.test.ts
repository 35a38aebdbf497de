import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';
import { anyParameters } from './anyParameters.mts';

import { ChangeDetector, listsToRead } from '../../../nodes/ClayHrTrigger/changeDetector';
import { shiftDay } from '../../../nodes/ClayHr/shared/parameters/day';
import { leaveRequestDecided, newLeaveRequest } from '../../../nodes/ClayHrTrigger/events/leave';
import { leavesSoon, startsSoon } from '../../../nodes/ClayHrTrigger/events/users';
import type { EventDefinition } from '../../../nodes/ClayHrTrigger/events/eventDefinition';
import type { TriggerParameters } from '../../../nodes/ClayHrTrigger/parameters/readParameters';
import type { ReadPage, Row } from '../../../nodes/ClayHrTrigger/scan/list';
import { scan } from '../../../nodes/ClayHrTrigger/scan/scan';
import { initialState, type TriggerState } from '../../../nodes/ClayHrTrigger/state/triggerState';
import { eventIdOf } from '../../../nodes/ClayHrTrigger/toItem';

const [back, ahead] = [5, 10];
const begin = '2026-05-10';

const parameters: TriggerParameters = {
	...anyParameters,
	days: (name) => (name.endsWith('daysBack') ? back : ahead),
	choices: (name) => (name === 'decisions' ? ['AP', 'PAP', 'RJ', 'RCAL'] : ['WA', 'PAP', 'AP', 'RJ']),
	ids: () => [],
	id: () => 1,
	apiKeyUserId: () => 1,
};

type Request = { cardId: number; date: string; status: string };

/** Lists leave requests by the days of the leave, as ClayHR does. */
const leaveOf =
	(requests: Request[]): ReadPage =>
	async ({ query = {} }) => {
		const inside = requests.filter(
			({ date, status }) => date >= String(query.startDate) && date <= String(query.endDate) && status === query.status,
		);
		return await Promise.resolve(inside.map((request): IDataObject => ({ ...request, leaveEndDate: request.date })));
	};

/** Lists active users by their start date or their last day. As in ClayHR, the rows do not contain the last day. */
const peopleWith =
	(days: Map<number, string>): ReadPage =>
	async ({ query = {} }, page) => {
		const after = String(query.startDateAfter ?? query.endDateAfter);
		const before = String(query.startDateBefore ?? query.endDateBefore);
		const inside = [...days].filter(([, day]) => query.status === 'A' && page === 0 && day > after && day < before);
		return await Promise.resolve(
			inside.map(([userId, day]) => ({ userId, ...(query.startDateAfter && { userStartDate: day }) })),
		);
	};

/** Runs one poll on a day. */
async function poll(state: TriggerState, definition: EventDefinition, readPage: ReadPage, today: string) {
	const { lists, day } = listsToRead(state, definition, today);
	const detector = new ChangeDetector(state, definition);
	const onRow = (row: Row) => detector.addRow(row);
	const result = await scan({ lists, pages: {}, onRow, isOver: () => false, readPage });
	const emitted = detector.changes.map((change) => eventIdOf(change, definition));
	return { state: detector.nextState(result, day), emitted };
}

/** The state after both baseline passes. */
async function baselineOf(definition: EventDefinition, readPage: ReadPage): Promise<TriggerState> {
	const { state } = await poll(initialState(definition, false), definition, readPage, begin);
	return (await poll(state, definition, readPage, begin)).state;
}

const offset = fc.integer({ min: -30, max: 40 });
const step = fc.oneof(
	fc.record({ ask: offset }),
	fc.record({ wait: fc.integer({ min: 1, max: 4 }) }),
	fc.record({ jump: fc.constantFrom(-400, -20, 20, 400) }),
);

describe('with any change of the clock', () => {
	it('emits each request that is newer than the baseline, once, as soon as its days are in the window', async () => {
		const stories = fc.record({ before: fc.array(offset, { maxLength: 8 }), steps: fc.array(step, { maxLength: 15 }) });
		await fc.assert(
			fc.asyncProperty(stories, async ({ before, steps }) => {
				const definition = newLeaveRequest(parameters);
				const requests: Request[] = [];
				let [today, nextId] = [begin, 101];
				const ask = (days: number) => {
					requests.push({ cardId: nextId, date: shiftDay(begin, days), status: 'WA' });
					nextId += 1;
				};
				before.forEach(ask);
				// The latest request is always in the window, because the baseline takes the highest ID from it.
				ask(0);
				let state = await baselineOf(definition, leaveOf(requests));
				const old = nextId;
				const [emitted, expected] = [new Set<string>(), new Set<string>()];
				for (const one of steps) {
					if ('ask' in one) ask(one.ask);
					today = shiftDay(today, 'wait' in one ? one.wait : 'jump' in one ? one.jump : 0);
					const polled = await poll(state, definition, leaveOf(requests), today);
					state = polled.state;
					for (const eventId of polled.emitted) {
						expect(emitted).not.toContain(eventId);
						emitted.add(eventId);
					}
					const isVisible = ({ date }: Request) => date >= shiftDay(today, -back) && date <= shiftDay(today, ahead);
					for (const request of requests)
						if (request.cardId >= old && isVisible(request)) expected.add(`newLeaveRequest:${request.cardId}`);
				}
				expect(emitted).toEqual(expected);
			}),
			{ numRuns: 200 },
		);
	});

	it.each([
		['starts', startsSoon],
		['leaves', leavesSoon],
	])('emits a user who %s soon once per day, as soon as the day is near', async (_what, make) => {
		const steps = fc.array(fc.oneof(step, fc.record({ move: fc.nat({ max: 5 }), to: offset })), { maxLength: 15 });
		await fc.assert(
			fc.asyncProperty(fc.array(offset, { minLength: 6, maxLength: 6 }), steps, async (offsets, story) => {
				const definition = make(parameters);
				const days = new Map(offsets.map((away, place) => [101 + place, shiftDay(begin, away)]));
				const isNear = (day: string, today: string) => day >= today && day <= shiftDay(today, ahead);
				const near = (today: string) => [...days].filter(([, day]) => isNear(day, today)).map((one) => one.join(':'));
				let state = await baselineOf(definition, peopleWith(days));
				const known = new Set(near(begin));
				const [emitted, expected] = [[] as string[], new Set<string>()];
				let today = begin;
				for (const one of story) {
					if ('move' in one) days.set(101 + one.move, shiftDay(begin, one.to));
					if ('ask' in one) days.set(201 + days.size, shiftDay(begin, one.ask));
					today = shiftDay(today, 'wait' in one ? one.wait : 'jump' in one ? one.jump : 0);
					const polled = await poll(state, definition, peopleWith(days), today);
					state = polled.state;
					emitted.push(...polled.emitted);
					for (const what of near(today)) if (!known.has(what)) expected.add(`${definition.event}:${what}`);
				}
				expect(emitted.sort()).toEqual([...expected].sort());
			}),
			{ numRuns: 100 },
		);
	});

	it('emits each decision once, with an ID of its own', async () => {
		const status = fc.constantFrom('WA', 'PAP', 'AP', 'RJ', 'RCAL');
		const changes = fc.array(fc.tuple(fc.nat({ max: 4 }), status), { maxLength: 30 });
		await fc.assert(
			fc.asyncProperty(changes, async (story) => {
				const definition = leaveRequestDecided(parameters);
				const requests = Array.from({ length: 5 }, (_, place) => ({ cardId: 101 + place, date: begin, status: 'WA' }));
				let state = await baselineOf(definition, leaveOf(requests));
				const emitted: string[] = [];
				const expected: string[] = [];
				for (const [place, next] of story) {
					const request = requests[place];
					if (request && request.status !== next && next !== 'WA')
						expected.push(`leaveRequestDecided:${request.cardId}:${next}`);
					if (request) request.status = next;
					const polled = await poll(state, definition, leaveOf(requests), begin);
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

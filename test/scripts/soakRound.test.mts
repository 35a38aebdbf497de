import type { RoundPlan } from '../../scripts/soak/planRound.mts';
import { playRound, type RoundResult, type RoundStage } from '../../scripts/soak/round.mts';

// Jest's fake timers do not cover this module.
jest.mock('node:timers/promises', () => ({
	setTimeout: (milliseconds: number) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
}));

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Runs a round on a simulated clock: events happen in order on any machine. */
async function play(plan: RoundPlan, stage: RoundStage): Promise<RoundResult> {
	const playing = playRound(plan, stage);
	await jest.runAllTimersAsync();
	return await playing;
}

/** A stage that records its calls; `underWay` is the number of running requests at each check, finally 0. */
function stage(underWay: number[] = []) {
	const done: string[] = [];
	const note = (what: string) => {
		done.push(what);
		return Promise.resolve();
	};
	const fake: RoundStage = {
		n8n: {
			start: () => void note('start'),
			untilReady: () => note('ready'),
			whileUp: (work) => work(),
			kill: () => {
				void note('kill');
				return Promise.resolve({ at: done.length, ready: true });
			},
		},
		clayHr: {
			create: (event) => {
				void note(`create ${event}`);
				return Promise.resolve({ event, eventId: `${event}:${done.length}`, at: done.length });
			},
			make: ({ event, kind, answers, late }) => note(`make ${answers} ${event} ${kind} ${late}`),
			answerWell: () => note('answer well'),
			requestsUnderWay: () => {
				void note('look');
				return Promise.resolve(underWay.shift() ?? 0);
			},
		},
	};
	return { fake, done };
}

const plan: RoundPlan = {
	records: [
		{ event: 'newUser', after: 0 },
		{ event: 'newLeaveRequest', after: 90 },
	],
	trouble: undefined,
	wish: 'any time',
	killAfter: 30,
	killDelay: 0,
	down: 5,
	killStartingAfter: undefined,
};

describe('a round', () => {
	test('creates records before and after the kill, and ends when n8n responds again', async () => {
		const { fake, done } = stage();
		const begun = Date.now();
		const result = await play(plan, fake);
		expect(done).toEqual(['create newUser', 'kill', 'start', 'create newLeaveRequest', 'ready', 'answer well']);
		expect(result.created.map(({ event }) => event)).toEqual(['newUser', 'newLeaveRequest']);
		expect(result.kills).toHaveLength(1);
		expect(result.readyAt).toBe(begun + 90);
	});

	test('kills again while n8n starts', async () => {
		const { fake, done } = stage();
		const result = await play({ ...plan, records: [], killStartingAfter: 10 }, fake);
		expect(done).toEqual(['kill', 'start', 'kill', 'start', 'ready', 'answer well']);
		expect(result.kills).toHaveLength(2);
	});

	test('delays a response, and kills before it arrives', async () => {
		const { fake, done } = stage([0, 0, 1]);
		const trouble = { event: 'newUser' as const, kind: 'late' as const, after: 30, answers: 2, late: 500 };
		await play({ ...plan, records: [], wish: 'during a poll', trouble }, fake);
		expect(done.slice(0, 5)).toEqual(['make 2 newUser late 500', 'look', 'look', 'look', 'kill']);
	});

	test('kills after a poll once no request ran for three checks', async () => {
		const { fake, done } = stage([0, 1, 0, 0, 1, 0, 0, 0, 1]);
		const trouble = { event: 'newUser' as const, kind: 'late' as const, after: 30, answers: 1, late: 200 };
		await play({ ...plan, records: [], wish: 'after a poll', trouble }, fake);
		expect(done.indexOf('kill')).toBe(9);
	});

	test('overlaps polls from its start', async () => {
		const { fake, done } = stage();
		const trouble = { event: 'newUser' as const, kind: 'late' as const, after: 0, answers: 1, late: 6000 };
		const playing = playRound({ ...plan, killAfter: 80, records: [], trouble }, fake);
		await jest.advanceTimersByTimeAsync(20);
		expect(done).toEqual(['make 1 newUser late 6000']);
		await jest.runAllTimersAsync();
		await playing;
		expect(done).toEqual(['make 1 newUser late 6000', 'kill', 'start', 'ready', 'answer well']);
	});
});

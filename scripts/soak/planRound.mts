import { Dice, type Range } from './dice.mts';
import { watchedNames, type WatchedName } from './watched.mts';

/** When n8n is to be killed: after some time, in the middle of a poll, right after one, or once more while it starts. */
export const killWishes = ['any time', 'during a poll', 'after a poll', 'while starting'] as const;
export type KillWish = (typeof killWishes)[number];

/** A record to create; `after` is milliseconds since the round began. */
export interface PlannedRecord {
	readonly event: WatchedName;
	readonly after: number;
}

/** What can be wrong with ClayHR's answers: they are late, the connection is cut, or ClayHR says that it is busy or broken. */
export const troubles = ['late', 'cut', 'busy', 'broken'] as const;
export type Trouble = (typeof troubles)[number];

/** Answers to what the trigger reads for an event that go wrong: how, from when on, and how many; `late` by how much. */
export interface PlannedTrouble {
	readonly event: WatchedName;
	readonly kind: Trouble;
	readonly after: number;
	readonly answers: number;
	readonly late: number;
}

/** One round; all times are milliseconds. */
export interface RoundPlan {
	readonly records: readonly PlannedRecord[];
	readonly trouble: PlannedTrouble | undefined;
	readonly wish: KillWish;
	/** Since the round began: when n8n is killed, or when the poll to be hit is waited for. */
	readonly killAfter: number;
	/** Since the poll that was waited for began or ended. */
	readonly killDelay: number;
	/** How long n8n stays dead. */
	readonly down: number;
	/** Since n8n was started again: when it is killed once more. */
	readonly killStartingAfter: number | undefined;
}

/** How late answers are, by what is wished; longer than the time between two polls lets them overlap. */
const lateness: Readonly<Record<KillWish, Range>> = {
	'any time': { min: 5500, max: 9000 },
	'during a poll': { min: 500, max: 2500 },
	// Just long enough to be noticed: what follows the late answer is the end of the poll.
	'after a poll': { min: 150, max: 400 },
	'while starting': { min: 5500, max: 9000 },
};

// Within this time n8n hands over what a poll has found.
const handOver: Range = { min: 0, max: 150 };
const killTime: Range = { min: 1000, max: 8000 };
// Late enough for polls to overlap or fail before it.
const lateKillTime: Range = { min: 10_000, max: 16_000 };
const percentOfTroubles = 60;

/**
 * Plans a round: what is created when, and when n8n is killed.
 * @param seed of the whole soak test
 * @param round counted from 1; four rounds in a row have the four kinds of kill
 */
export function planRound(seed: number, round: number): RoundPlan {
	const dice = new Dice(`${seed}/${round}`);
	const wish = killWishes[(seed + round) % killWishes.length] ?? 'any time';
	const hitsPoll = wish === 'during a poll' || wish === 'after a poll';
	const isTroubled = hitsPoll || dice.happens(percentOfTroubles);
	const killAfter = dice.within(isTroubled && !hitsPoll ? lateKillTime : killTime);
	const records = Array.from({ length: dice.within({ min: 3, max: 5 }) }, () => ({
		event: dice.oneOf(watchedNames),
		after: dice.within({ min: 0, max: killAfter + 4000 }),
	}));
	const trouble = isTroubled ? planTrouble(dice, wish, hitsPoll ? killAfter : 0) : undefined;
	// The polls that are hit have something to find.
	const found = hitsPoll ? { min: Math.max(0, killAfter - 1000), max: killAfter } : { min: 0, max: 4000 };
	if (trouble !== undefined) records.push({ event: trouble.event, after: dice.within(found) });
	return {
		records: records.sort((one, other) => one.after - other.after),
		trouble,
		wish,
		killAfter,
		killDelay: hitsPoll ? dice.within(wish === 'after a poll' ? handOver : { min: 0, max: trouble?.late ?? 0 }) : 0,
		down: dice.within({ min: 0, max: 1500 }),
		killStartingAfter: wish === 'while starting' ? dice.within({ min: 200, max: 7000 }) : undefined,
	};
}

function planTrouble(dice: Dice, wish: KillWish, after: number): PlannedTrouble {
	const hitsPoll = after > 0;
	return {
		event: dice.oneOf(watchedNames),
		// Half of those that hit no poll make polls overlap.
		kind: hitsPoll || dice.happens(50) ? 'late' : dice.oneOf(troubles),
		after,
		answers: wish === 'after a poll' ? 1 : dice.within({ min: 1, max: 3 }),
		late: dice.within(lateness[wish]),
	};
}

import { Dice, type Range } from './dice.mts';
import { watchedNames, type WatchedName } from './watched.mts';

/** When to kill n8n: after some time, during a poll, right after a poll, or again while it starts. */
const killWishes = ['any time', 'during a poll', 'after a poll', 'while starting'] as const;
type KillWish = (typeof killWishes)[number];

/** A record to create. `after` is in milliseconds since the start of the round. */
interface PlannedRecord {
	readonly event: WatchedName;
	readonly after: number;
}

/** The faults in ClayHR's responses: late, connection closed, rate limit or server error. */
const troubles = ['late', 'cut', 'busy', 'broken'] as const;
export type Trouble = (typeof troubles)[number];

/** Faulty responses to an event's polls: the fault, when it starts, how many responses, and for `late` the delay. */
export interface PlannedTrouble {
	readonly event: WatchedName;
	readonly kind: Trouble;
	readonly after: number;
	readonly answers: number;
	readonly late: number;
}

/** A round. All times are in milliseconds. */
export interface RoundPlan {
	readonly records: readonly PlannedRecord[];
	readonly trouble: PlannedTrouble | undefined;
	readonly wish: KillWish;
	/** When to kill n8n, or when to start waiting for the poll to hit, since the start of the round. */
	readonly killAfter: number;
	/** When to kill n8n since the start or the end of that poll. */
	readonly killDelay: number;
	/** How long n8n stays down. */
	readonly down: number;
	/** When to kill n8n again since its restart. */
	readonly killStartingAfter: number | undefined;
}

/** The delay of late responses, by purpose. A delay longer than the poll interval makes polls overlap. */
const lateness: Readonly<Record<KillWish, Range>> = {
	'any time': { min: 5500, max: 9000 },
	'during a poll': { min: 500, max: 2500 },
	// Just long enough to be observed, because the end of the poll follows the late response.
	'after a poll': { min: 150, max: 400 },
	'while starting': { min: 5500, max: 9000 },
};

// n8n emits the items of a poll within this time.
const handOver: Range = { min: 0, max: 150 };
const killTime: Range = { min: 1000, max: 8000 };
// Long enough for polls to overlap or fail before the kill.
const lateKillTime: Range = { min: 10_000, max: 16_000 };
const percentOfTroubles = 60;

/**
 * Plans a round: which records to create when, and when to kill n8n.
 * @param seed the seed of the soak test
 * @param round the round's number, from 1; four consecutive rounds have the four kinds of kill
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
	// Gives the polls that are hit an event to find.
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
		// Half of the rounds that hit no poll make polls overlap.
		kind: hitsPoll || dice.happens(50) ? 'late' : dice.oneOf(troubles),
		after,
		answers: wish === 'after a poll' ? 1 : dice.within({ min: 1, max: 3 }),
		late: dice.within(lateness[wish]),
	};
}

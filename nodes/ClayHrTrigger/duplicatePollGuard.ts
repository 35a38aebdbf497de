import { triggerKey, type TriggerContext } from './pollLock';

// n8n stores an emitted state within a second or two, and schedules polls at least a minute apart.
const storeTimeMs = 30_000;

/** The latest emitting poll of each trigger: the checksum of the state it started from, and when it ended. */
const emittingPolls = new Map<string, { checksum: string; endedAt: number }>();

/**
 * Tells whether n8n started this poll from the same state as a poll that emitted events within the last 30 seconds.
 *
 * With durable poll cursors, n8n stores the state together with the execution, after the poll. If two polls are due at
 * the same time, n8n may read the state for the second one before it stores the state of the first. The second poll
 * would then emit the same events again.
 *
 * Skipping the second poll loses no events: it leaves the state unchanged. If n8n failed to store the execution, it did
 * not store the state either, and the first poll after 30 seconds finds the events again. Skipped polls don't extend the
 * 30 seconds.
 *
 * @param checksum identifies the state that this poll starts from
 */
export function isDuplicatePoll(context: TriggerContext, checksum: string): boolean {
	const last = emittingPolls.get(triggerKey(context));
	return last?.checksum === checksum && performance.now() - last.endedAt < storeTimeMs;
}

/**
 * Remembers that a poll ends now and emits events.
 *
 * @param checksum identifies the state that this poll started from
 */
export function rememberEmittingPoll(context: TriggerContext, checksum: string): void {
	emittingPolls.set(triggerKey(context), { checksum, endedAt: performance.now() });
}

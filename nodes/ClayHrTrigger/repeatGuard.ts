import { keyOf, type TriggerContext } from './pollLock';

// n8n stores what a poll emits within a second or two; nobody sets polls that are due by the clock closer than a minute.
const timeToStore = 30_000;

/** The state that the latest emitting poll of each trigger began with, and when that poll ended, in milliseconds. */
const emitted = new Map<string, { from: string; at: number }>();

/**
 * Whether n8n hands a poll the very state that an earlier one, which just ended, began with and found events in.
 *
 * With durable poll cursors n8n stores a poll's state after the poll, together with the execution, and of two polls that
 * are due together it may read the state of the second one before: that one would find the same events again.
 *
 * To leave such a poll out loses nothing. It changes no state, so whatever there is, the next one finds. Should n8n not have
 * stored the execution, as when its database fails or the poll took longer than it may, it has not stored the state
 * either: it goes on handing out the old one, and the first poll after half a minute finds those events again. Only the
 * end of an emitting poll starts that time, so polls that are left out do not make it longer.
 *
 * @param state what tells the state from others
 */
export function wasJustEmitted(context: TriggerContext, state: string): boolean {
	const last = emitted.get(keyOf(context));
	return last?.from === state && performance.now() - last.at < timeToStore;
}

/**
 * Takes note that a poll is about to end with events.
 *
 * @param from what tells the state that it began with from others
 */
export function noteEmitted(context: TriggerContext, from: string): void {
	emitted.set(keyOf(context), { from, at: performance.now() });
}

import type { Call } from './call.mts';
import { forbidden, type Refusal } from './refusal.mts';
import { teamOf } from './team.mts';

/**
 * Refuses everybody but the user and those who may decide on what is theirs.
 * @param call the call
 * @param userId the user whose records it is about
 * @param refusal what they are told; ClayHR's usual words unless told
 */
export function requireOwnerOrDecider(call: Call, userId: number, refusal: Refusal = forbidden()): void {
	if (call.caller.userId !== userId && !teamOf(call)(userId)) throw refusal;
}

import type { Call } from './call.mts';
import { forbidden, type Refusal } from './refusal.mts';
import { teamOf } from './team.mts';

/**
 * Allows only the user and the user's approvers.
 * @param call the call
 * @param userId the user whose records the call concerns
 * @param refusal the error for others; default: ClayHR's usual message
 */
export function requireOwnerOrDecider(call: Call, userId: number, refusal: Refusal = forbidden()): void {
	if (call.caller.userId !== userId && !teamOf(call)(userId)) throw refusal.because('the records of another user');
}

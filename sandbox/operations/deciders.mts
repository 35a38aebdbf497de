import type { Call } from './call.mts';
import { forbidden, type Refusal } from './refusal.mts';

/**
 * Gives a function that tells whether the key's owner may decide on what belongs to a user: HR administrators on all,
 * managers on what is their direct reports', employees on none.
 */
export function mayDecide({ caller, company, today }: Call): (owned: { userId: number }) => boolean {
	if (caller.role === 'hr') return () => true;
	if (caller.role === 'employee') return () => false;
	const reports = company.reportingLines.reportsOf(caller.userId, today);
	return ({ userId }) => reports.has(userId);
}

/**
 * Refuses everybody but the user and those who may decide on what is theirs.
 * @param call the call
 * @param userId the user whose records it is about
 * @param refusal what they are told; ClayHR's usual words unless told
 */
export function requireOwnerOrDecider(call: Call, userId: number, refusal: Refusal = forbidden()): void {
	if (call.caller.userId !== userId && !mayDecide(call)({ userId })) throw refusal;
}

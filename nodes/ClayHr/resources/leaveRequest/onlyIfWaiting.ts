import type { IDataObject } from 'n8n-workflow';

import type { ItemContext } from '../../shared/call';
import { reportOf, settle, toNodeApiError } from '../../shared/http/failure';
import { labelOf } from '../../shared/parameters/invalidParameter';
import { isSet } from '../../shared/parameters/readParameters';
import { wordOf } from '../../shared/records/codes';
import { leaveStatuses, leaveStatusWords, type LeaveStatus } from './codes';

/** The yes-or-no parameter that protects a request that somebody decided meanwhile. */
export const onlyIfWaiting = 'onlyIfWaiting';

// A partly approved request waits for its next approver.
const waiting: LeaveStatus[] = ['WA', 'PAP'];

const decided: LeaveStatus[] = leaveStatuses.map(({ value }) => value).filter((one) => !waiting.includes(one));

/** Looks for a request in ClayHR's lists of these statuses: on all days, or in a year before and after today. */
export type FindStatus = (statuses: LeaveStatus[], days: 'all' | 'near') => Promise<LeaveStatus | undefined>;

/**
 * Refuses to decide a leave request that does not wait for a decision any more, if the user wants it.
 *
 * @param toDecide the request among those that the API key's user has to decide; undefined if it is not there
 * @throws NodeApiError if the request is not waiting, or if its status can't be read. A key that may not list leave may still
 * decide: the output then says that nothing was checked.
 */
export async function assertWaiting(
	item: ItemContext,
	requestId: number,
	toDecide: IDataObject | undefined,
	findStatus: FindStatus,
): Promise<void> {
	if (!isSet(item, onlyIfWaiting)) return;
	await assertNotDecidedHere(item, requestId);
	if (toDecide !== undefined && isWaiting(toDecide.status)) return;
	const outcome = await settle(findStatus(waiting, 'all'));
	if ('value' in outcome) {
		if (outcome.value === undefined) throw refusal(item, requestId, await problemOf(findStatus));
	} else if (!isRefused(outcome.error)) throw outcome.error;
}

/** Why a request is not waiting. The lists of decided requests are long, and may fail: they only explain the refusal. */
async function problemOf(findStatus: FindStatus): Promise<string> {
	const outcome = await settle(findStatus(decided, 'near'));
	const found = 'value' in outcome ? outcome.value : undefined;
	return found === undefined
		? 'ClayHR does not list it as waiting for a decision'
		: `it is ${wordOf(leaveStatusWords, found)} (${found}) already`;
}

/** True if the API key may not read a list. */
export function isRefused(error: unknown): boolean {
	const { status, isUnknownPath } = reportOf(error) ?? {};
	return (status === 401 || status === 403) && isUnknownPath !== true;
}

const isWaiting = (status: unknown) => status === undefined || waiting.some((one) => one === status);

/** The list of requests to decide was read before the first decision of this execution, so it can't show that decision. */
async function assertNotDecidedHere(item: ItemContext, requestId: number): Promise<void> {
	const [first] = await item.cachedRequest(
		`decision of leave request ${requestId}`,
		async () => await Promise.resolve([{ itemIndex: item.itemIndex }]),
	);
	if (first?.itemIndex !== item.itemIndex)
		throw refusal(item, requestId, `item ${String(first?.itemIndex)} has the same request`);
}

function refusal(item: ItemContext, requestId: number, problem: string) {
	const description = `Nothing was sent to ClayHR for this item. To decide anyway, turn off '${labelOf(onlyIfWaiting)}'.`;
	const report = { subject: `Leave Request ${requestId}`, message: problem, description, status: 409 };
	return toNodeApiError(item.node, report, item.itemIndex);
}

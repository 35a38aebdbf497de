import type { IDataObject } from 'n8n-workflow';

import type { ItemContext, ReadBack } from '../call';
import { type FailureReport, reportOf, settle, toNodeApiError } from '../http/failure';

/**
 * Reads what the check of a change needs to know before the change. The change is sent even if this fails, unless the call
 * says that it must not be sent.
 *
 * @returns undefined if the check needs nothing, or if ClayHR does not say it
 * @throws NodeApiError if the change must not be sent
 */
export async function readBefore(item: ItemContext, readBack?: ReadBack): Promise<IDataObject | undefined> {
	const before = await knownBefore(item, readBack);
	await readBack?.assertAllowed?.(item, before);
	return before;
}

async function knownBefore(item: ItemContext, readBack?: ReadBack): Promise<IDataObject | undefined> {
	if (readBack?.before === undefined) return undefined;
	const outcome = await settle(readBack.before(item));
	if ('value' in outcome) return outcome.value;
	if (reportOf(outcome.error) === undefined) throw outcome.error;
	return undefined;
}

/**
 * Reads the result of a change, because ClayHR's answer does not say what it changed.
 *
 * @param before what was known before the change
 * @returns values to add to the output
 * @throws NodeApiError if the result is not the intended one, or can't be read. Retry On Fail does not repeat the change.
 */
export async function checkResult(
	item: ItemContext,
	readBack: ReadBack | undefined,
	before: IDataObject | undefined,
): Promise<IDataObject> {
	if (readBack === undefined) return {};
	const outcome = await settle(readBack.check(item, before));
	if ('error' in outcome) {
		if (readBack.isTolerated?.(outcome.error) === true) return { ...readBack.unchecked };
		throw unchecked(item, readBack, outcome.error);
	}
	if ('values' in outcome.value) return outcome.value.values;
	const { subject, problem } = outcome.value;
	throw carriedOut(item, { subject, message: problem, description: `${sentOnce} ${readBack.advice}`, status: 200 });
}

const sentOnce = 'The change was sent once and is not repeated.';

function unchecked(item: ItemContext, { done, advice }: ReadBack, error: unknown): unknown {
	const report = reportOf(error);
	if (report === undefined) return error;
	const message = `${done} as far as known, but the node could not check the result: ${report.message}`;
	return carriedOut(item, { ...report, subject: undefined, message, description: `${sentOnce} ${advice}` });
}

const carriedOut = (item: ItemContext, report: FailureReport) =>
	toNodeApiError(item.node, { ...report, mayBeCarriedOut: true }, item.itemIndex);

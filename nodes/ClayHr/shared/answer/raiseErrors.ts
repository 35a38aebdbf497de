import type { IExecuteSingleFunctions, INodeExecutionData } from 'n8n-workflow';

import type { FailureReport } from './failure';
import { toNodeApiError } from './failure';
import { type RawAnswer, readFailure } from './readFailure';
import { redactKey, type KeyHolder } from './redact';

/**
 * The first postReceive function of every operation.
 *
 * @throws NodeApiError with ClayHR's words, what to do and the item, when ClayHR did not do what was asked
 */
export async function raiseErrors(
	this: IExecuteSingleFunctions,
	items: INodeExecutionData[],
	response: RawAnswer,
): Promise<INodeExecutionData[]> {
	const report = readFailure(response);
	if (report) throw toNodeApiError(this.getNode(), await withoutKey(this, report), this.getItemIndex());
	return items;
}

/** A report in which the API key is blacked out, should ClayHR repeat it. */
export async function withoutKey(context: KeyHolder, report: FailureReport): Promise<FailureReport> {
	return { ...report, message: await redactKey(context, report.message) };
}

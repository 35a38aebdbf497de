import type { INode } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';

/** Why a request failed, in words for people. */
export interface FailureReport {
	/** What happened, ClayHR's own words included. */
	message: string;
	/** What to do about it. */
	description: string;
	/** HTTP status; undefined when no answer came. */
	status?: number;
	/** How long ClayHR asks to wait, in milliseconds. */
	retryAfterMs?: number;
	/** Whether ClayHR seems to have no such path, rather than no such record. */
	isUnknownPath?: boolean;
	/** How a request without an answer ended: it never left this computer, or its time was over. */
	connection?: 'notSent' | 'timedOut';
	/** Whether an answer came that does not say what ClayHR did. */
	isUnreadable?: boolean;
}

const reports = new WeakMap<Error, FailureReport>();

/**
 * Makes n8n's kind of error from a report. Nothing of the request goes into the error, so neither does the API key.
 *
 * @param itemIndex the item whose request failed; undefined outside an item, as in a trigger
 */
export function toNodeApiError(node: INode, report: FailureReport, itemIndex?: number): NodeApiError {
	const { message, description, status } = report;
	const error = new NodeApiError(
		node,
		{ message, description },
		{
			message: itemIndex === undefined ? message : `${message} [item ${itemIndex}]`,
			description,
			httpCode: status === undefined ? 'none' : String(status),
			itemIndex,
			...engineHint(report),
		},
	);
	reports.set(error, report);
	return error;
}

/** The report that an error was made from; undefined for any other error. */
export function reportOf(error: unknown): FailureReport | undefined {
	return error instanceof Error ? reports.get(error) : undefined;
}

/** Adds an item's index to an error that has a report and no index yet; gives any other error back as it is. */
export function withItemIndex(node: INode, error: unknown, itemIndex: number): unknown {
	const report = reportOf(error);
	const hasItem = error instanceof NodeApiError && error.context.itemIndex !== undefined;
	return report === undefined || hasItem ? error : toNodeApiError(node, report, itemIndex);
}

/**
 * Says of a failed change that ClayHR may have carried it out, where the failure leaves that open.
 *
 * @returns the report itself when ClayHR certainly did not carry the change out
 */
export function asUncertainChange(report: FailureReport): FailureReport {
	if (!isOutcomeUnknown(report)) return report;
	const { message } = report;
	return {
		...report,
		message: `${message}. The request may have been carried out`,
		description: 'Look in ClayHR first whether the request was carried out. Run this again only if it was not.',
	};
}

/** Whether nobody knows what ClayHR did with a request. */
function isOutcomeUnknown({ status, connection, isUnreadable = false }: FailureReport): boolean {
	if (status === undefined) return connection !== 'notSent';
	return isUnreadable || status === 408 || status >= 500;
}

// n8n 2.41 and later read this to decide when a trigger polls again; older releases ignore it.
function engineHint({
	status,
	retryAfterMs,
}: FailureReport): Pick<NonNullable<ConstructorParameters<typeof NodeApiError>[2]>, 'failure'> {
	const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
	if (status === 429) return { failure: { cause: 'rate-limited', ...wait } };
	if (status === undefined || status >= 500) return { failure: { cause: 'temporarily-unavailable', ...wait } };
	return {};
}

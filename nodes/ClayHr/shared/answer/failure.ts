import type { INode } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';

/** Why ClayHR did not do what was asked, in words for people. */
export interface FailureReport {
	/** What happened, ClayHR's own words included. */
	message: string;
	/** What to do about it. */
	description: string;
	/** HTTP status; undefined when no answer came. */
	status?: number;
	/** How long ClayHR asks to wait, in milliseconds. */
	retryAfterMs?: number;
	/** Whether ClayHR seems to have no such call, rather than no such record. */
	isUnknownPath?: boolean;
}

const reports = new WeakMap<Error, FailureReport>();

/**
 * n8n's kind of error for a report. Nothing of the request goes into it, so neither does the API key.
 *
 * @param itemIndex the item it happened to; undefined outside an item, as in a trigger
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

/** The report that an error was made of; undefined for any other error. */
export function reportOf(error: unknown): FailureReport | undefined {
	return error instanceof Error ? reports.get(error) : undefined;
}

/** An error with the index of the item it happened to; an error that has one, or comes from elsewhere, as it is. */
export function ofItem(node: INode, error: unknown, itemIndex: number): unknown {
	const report = reportOf(error);
	const hasItem = error instanceof NodeApiError && error.context.itemIndex !== undefined;
	return report === undefined || hasItem ? error : toNodeApiError(node, report, itemIndex);
}

// n8n 2.41 and later read this to decide when a trigger polls again; older ones ignore it.
function engineHint({
	status,
	retryAfterMs,
}: FailureReport): Pick<NonNullable<ConstructorParameters<typeof NodeApiError>[2]>, 'failure'> {
	const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
	if (status === 429) return { failure: { cause: 'rate-limited', ...wait } };
	if (status === undefined || status >= 500) return { failure: { cause: 'temporarily-unavailable', ...wait } };
	return {};
}

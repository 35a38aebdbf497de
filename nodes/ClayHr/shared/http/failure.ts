import { type INode, NodeApiError } from 'n8n-workflow';

import { namingItem, printable, withMessage } from '../nodeErrors';

/** Why a request failed, as text for the user. */
export interface FailureReport {
	/** What happened, with ClayHR's own message. */
	message: string;
	/** The record that the request names, such as `User 140001`. It begins the error's message. */
	subject?: string;
	/** What to do. */
	description: string;
	/** HTTP status; undefined without a response. */
	status?: number;
	/** ClayHR's Retry-After time in milliseconds. */
	retryAfterMs?: number;
	/** True if the path seems to be unknown to ClayHR, and not only the record. */
	isUnknownPath?: boolean;
	/** True if the answer is a web page instead of data. */
	isWebPage?: boolean;
	/** How a request without a response ended: not sent, or timed out. */
	connection?: 'notSent' | 'timedOut';
	/** True if a response arrived but doesn't say what ClayHR did. */
	isUnreadable?: boolean;
	/** True if ClayHR carried out the change, or may have carried it out. */
	mayBeCarriedOut?: boolean;
	/** True if a retry is of no use. */
	isFinal?: boolean;
	/** The message before `asUncertainChange` added its warning; undefined without the warning. */
	messageWithoutWarning?: string;
}

const reports = new WeakMap<Error, FailureReport>();

/**
 * Converts a report to a NodeApiError. The error holds nothing of the request, so it can't contain the API key.
 *
 * @param itemIndex the item's index; undefined outside an item, as in a trigger
 */
export function toNodeApiError(node: INode, report: FailureReport, itemIndex?: number): NodeApiError {
	const { subject, status } = report;
	const message = printable(subject === undefined ? report.message : `${subject}: ${report.message}`);
	const description = printable(report.description);
	const error = new NodeApiError(
		node,
		{ message, description },
		{
			message,
			description,
			httpCode: status === undefined ? 'none' : String(status),
			itemIndex,
			...engineHint(report),
		},
	);
	reports.set(error, report);
	return withMessage(error, namingItem(message, itemIndex));
}

/** Returns the report of an error made by `toNodeApiError`; undefined for other errors. */
export function reportOf(error: unknown): FailureReport | undefined {
	return error instanceof Error ? reports.get(error) : undefined;
}

/** Adds an item's index to an error that has a report and no index. Returns other errors unchanged. */
export function withItemIndex(node: INode, error: unknown, itemIndex: number): unknown {
	const hasItem = error instanceof NodeApiError && error.context.itemIndex !== undefined;
	return hasItem ? error : ofItem(node, error, itemIndex);
}

/** Returns an error with the same report that names this item. Returns an error without a report unchanged. */
export function ofItem(node: INode, error: unknown, itemIndex: number): unknown {
	const report = reportOf(error);
	return report === undefined ? error : toNodeApiError(node, report, itemIndex);
}

/** The advice for a change that ClayHR may have carried out. */
export const onlyIfMissing = 'Run this again only if ClayHR does not show the change.';

/**
 * Returns an error with the same report that says what was being done. Returns an error without a report unchanged.
 *
 * @param subject such as `While looking up 140001`
 * @param advice what to do instead of what the report says
 */
export function withSubject(
	node: INode,
	error: unknown,
	subject: string,
	{ itemIndex, advice }: { itemIndex?: number; advice?: string } = {},
): unknown {
	const report = reportOf(error);
	if (report === undefined) return error;
	return toNodeApiError(node, { ...report, subject, description: advice ?? report.description }, itemIndex);
}

/**
 * Warns that ClayHR may have carried out a failed change, if the failure leaves that open.
 *
 * @returns the same report if ClayHR certainly did not carry out the change
 */
export function asUncertainChange(report: FailureReport): FailureReport {
	if (!isOutcomeUnknown(report)) return report;
	const { message } = report;
	return {
		...report,
		mayBeCarriedOut: true,
		messageWithoutWarning: message,
		message: `${message}. The request may have been carried out. Look in ClayHR before you run this again`,
		// The advice of a web page is about the credential.
		description: report.isWebPage === true ? `${onlyIfMissing} ${report.description}` : onlyIfMissing,
	};
}

/** True if ClayHR may have carried out the request. */
function isOutcomeUnknown({ status, connection, isUnreadable = false }: FailureReport): boolean {
	if (status === undefined) return connection !== 'notSent';
	return isUnreadable || status === 408 || status >= 500;
}

// n8n 2.41 and later use this to schedule a trigger's next poll. Older releases ignore it.
function engineHint({
	status,
	retryAfterMs,
}: FailureReport): Pick<NonNullable<ConstructorParameters<typeof NodeApiError>[2]>, 'failure'> {
	const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
	if (status === 429) return { failure: { cause: 'rate-limited', ...wait } };
	if (status === undefined || status >= 500) return { failure: { cause: 'temporarily-unavailable', ...wait } };
	return {};
}

/** The result of a promise: its value or its error. */
export type Outcome<T> = { value: T } | { error: unknown };

/** Waits for a promise and returns its error as a value instead of throwing it. */
export async function settle<T>(promise: Promise<T>): Promise<Outcome<T>> {
	return await promise.then(
		(value) => ({ value }),
		(error: unknown) => ({ error }),
	);
}

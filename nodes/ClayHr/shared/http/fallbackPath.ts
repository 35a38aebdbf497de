import { type FailureReport, reportOf, settle } from './failure';

/** The paths of a call. */
export interface Paths {
	/** The documented path without values. It identifies the call. */
	template: string;
	/** The documented path. */
	path: string;
	/** A second path that the documentation also allows. */
	fallbackPath?: string;
	/** The calls of a family most likely have the same base path. */
	family?: string;
	/** True if the path starts at the root of the company's host, not below `/rm`. */
	isOutsideRm?: boolean;
}

// The docs don't say which base path applies to some calls. When only the second path works, we remember its
// base path per company, for this call and for its family, until that path stops working.
const basePaths = new Map<string, string>();

/**
 * Sends a call to the path that last worked for the company. If the company doesn't know that path, sends it to the
 * other one. A change goes to the other path only if ClayHR itself says that it does not know the path, or the method on a
 * learned path: then ClayHR did not carry it out.
 *
 * @param origin the company's address
 * @param changesData true if the call changes data
 * @param send sends the call to a path
 * @throws the first path's error if both paths fail; the second path's error of a change that ClayHR may have carried out
 */
export async function withFallbackPath<T>(
	origin: string,
	{ template, path, fallbackPath, family }: Paths,
	changesData: boolean,
	send: (path: string) => Promise<T>,
): Promise<T> {
	if (fallbackPath === undefined) return await send(path);
	const keys = [template, family].map((name) => `${origin} ${name ?? template}`);
	const learned = keys.map((key) => basePaths.get(key)).find((known) => known !== undefined);
	const isFallbackFirst = learned === basePathOf(fallbackPath, path);
	const [first, second] = isFallbackFirst ? [fallbackPath, path] : [path, fallbackPath];
	const outcome = await settle(send(first));
	if ('value' in outcome) return outcome.value;
	const report = reportOf(outcome.error);
	// Servers answer a removed path in different words. On the documented path, a 404 with other words means a missing record.
	const isGone = isFallbackFirst && report?.status === 404;
	// A read may have learned the path during an outage. A server answers 405 before it carries anything out.
	const isNoMethod = isFallbackFirst && report?.status === 405;
	const isElsewhere = changesData ? isCertainlyUnknown(report) || isNoMethod : report?.isUnknownPath === true || isGone;
	if (!isElsewhere) throw outcome.error;
	const other = await settle(send(second));
	if ('error' in other) {
		throw changesData && !isCertainlyUnknown(reportOf(other.error)) ? other.error : outcome.error;
	}
	for (const key of keys) basePaths.set(key, basePathOf(second, first));
	return other.value;
}

/** A web page may come from another server than ClayHR. */
const isCertainlyUnknown = ({ isUnknownPath = false, isWebPage = false }: Partial<FailureReport> = {}): boolean =>
	isUnknownPath && !isWebPage;

/** The part of a path before the end that it shares with the other path: `/api` for `/api/skills` and `/api/v3/skills`. */
function basePathOf(path: string, other: string): string {
	const [segments, others] = [path.split('/'), other.split('/')];
	while (segments.length > 1 && segments.at(-1) === others.at(-1)) {
		segments.pop();
		others.pop();
	}
	return segments.join('/');
}

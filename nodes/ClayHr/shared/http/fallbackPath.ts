import { reportOf, settle } from './failure';

/** The paths of a call. */
export interface Paths {
	/** The documented path without values. It identifies the call. */
	template: string;
	/** The documented path. */
	path: string;
	/** A second path that the documentation also allows. Only for calls that change nothing. */
	fallbackPath?: string;
}

// The docs don't say which base path applies to some calls. We learn it per company from the first successful call, and
// forget it when that path stops working.
const callsWithFallback = new Set<string>();

// Servers answer a removed path in different words and with different statuses. Only for a learned path: for the documented
// one, 403 means a missing permission and 404 a missing record.
const goneStatuses = new Set<number | undefined>([403, 404, 405, 410]);

/**
 * Sends a call to the path that last worked for the company. If the company doesn't know that path, sends it to the
 * other one.
 *
 * @param origin the company's address
 * @param send sends the call to a path
 * @throws the first path's error if both paths fail
 */
export async function withFallbackPath<T>(
	origin: string,
	{ template, path, fallbackPath }: Paths,
	send: (path: string) => Promise<T>,
): Promise<T> {
	if (fallbackPath === undefined) return await send(path);
	const key = `${origin} ${template}`;
	const isFallbackFirst = callsWithFallback.has(key);
	const [first, second] = isFallbackFirst ? [fallbackPath, path] : [path, fallbackPath];
	const outcome = await settle(send(first));
	if ('value' in outcome) return outcome.value;
	const { isUnknownPath = false, status } = reportOf(outcome.error) ?? {};
	const isGone = isFallbackFirst && goneStatuses.has(status);
	if (!isUnknownPath && !isGone) throw outcome.error;
	const other = await settle(send(second));
	if ('error' in other) throw outcome.error;
	if (isFallbackFirst) callsWithFallback.delete(key);
	else callsWithFallback.add(key);
	return other.value;
}

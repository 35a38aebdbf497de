import { reportOf } from './failure';
import { settle } from './settle';

/** Where a call is sent. */
export interface Paths {
	/** The documented path without an item's values in it, which tells calls apart. */
	template: string;
	/** The documented path. */
	path: string;
	/** The path that the documentation would also allow; for calls that change nothing. */
	fallbackPath?: string;
}

// ClayHR's documentation does not say which base path some calls have. The first answer of a company tells; where the path
// moves later, the memory is dropped.
const callsWithFallback = new Set<string>();

/**
 * Sends a call to the path that worked last for the company, and to the other path when the company does not know the first one.
 *
 * @param origin the company's address
 * @param send sends the call to one path
 * @throws what the first path ended in, when the company has neither
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
	// A path that is only remembered is given up for less: servers differ in what they say of one that they no longer have.
	if (!isUnknownPath && !(isFallbackFirst && status === 404)) throw outcome.error;
	const other = await settle(send(second));
	if ('error' in other) throw outcome.error;
	if (isFallbackFirst) callsWithFallback.delete(key);
	else callsWithFallback.add(key);
	return other.value;
}

import { reportOf } from '../answer/failure';
import type { Call } from '../operation';
import { settle } from './settle';

type PathChoice = Pick<Call, 'path' | 'otherPath'>;

// ClayHR's documentation was put together from pages that do not say which server they belong to; a company's own
// server tells, once.
const working = new Map<string, string>();

/**
 * Sends a call to the path that is known to work for the company; while none is, to the documented path and, should
 * ClayHR not know that, to the other one that the documentation would allow.
 *
 * @param origin the company's address
 * @param send sends the call to one path
 * @throws what the documented path ended in, when neither is there
 */
export async function sendOnAnyPath<T>(
	origin: string,
	call: PathChoice,
	send: (path: string) => Promise<T>,
): Promise<T> {
	const key = `${origin} ${call.path}`;
	const known = working.get(key);
	const first = await settle(send(known ?? call.path));
	if ('value' in first) return remember(key, call, known ?? call.path, first.value);
	const isElsewhere = known === undefined && reportOf(first.error)?.isUnknownPath === true;
	if (call.otherPath === undefined || !isElsewhere) throw first.error;
	const second = await settle(send(call.otherPath));
	if ('value' in second) return remember(key, call, call.otherPath, second.value);
	throw first.error;
}

function remember<T>(key: string, { otherPath }: PathChoice, path: string, value: T): T {
	if (otherPath !== undefined) working.set(key, path);
	return value;
}

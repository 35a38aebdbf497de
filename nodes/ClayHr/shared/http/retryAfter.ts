/**
 * Parses a Retry-After header: seconds or an HTTP date. Servers and proxies also send fractions, negative values and
 * several values.
 *
 * @param header the header as received
 * @param now epoch milliseconds
 * @returns the longest wait in the header, in milliseconds; undefined if it has none
 */
export function parseRetryAfter(header: unknown, now = Date.now()): number | undefined {
	const text = Array.isArray(header) ? header.join(',') : String(header ?? '').trim();
	const seconds = text.split(',').map((part) => part.trim());
	if (seconds.every((part) => /^-?\d+(\.\d+)?$/.test(part))) return Math.max(0, ...seconds.map(Number)) * 1000;
	const moment = Date.parse(text);
	return Number.isNaN(moment) ? undefined : Math.max(0, moment - now);
}

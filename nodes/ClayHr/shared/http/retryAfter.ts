/**
 * Reads a Retry-After header: seconds, or an HTTP date. Servers and proxies also send fractions, several values and
 * values below zero.
 *
 * @param header the header as it came in
 * @param now epoch milliseconds
 * @returns the longest wait that the header names, in milliseconds; undefined when it names none
 */
export function parseRetryAfter(header: unknown, now = Date.now()): number | undefined {
	const text = Array.isArray(header) ? header.join(',') : String(header ?? '').trim();
	const seconds = text.split(',').map((part) => part.trim());
	if (seconds.every((part) => /^-?\d+(\.\d+)?$/.test(part))) return Math.max(0, ...seconds.map(Number)) * 1000;
	const moment = Date.parse(text);
	return Number.isNaN(moment) ? undefined : Math.max(0, moment - now);
}

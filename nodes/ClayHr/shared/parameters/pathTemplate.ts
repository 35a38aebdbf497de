import { isWellFormed } from './text';

/** What a path segment must be, for error messages. */
export const pathSegmentExpectation = 'an ID without line breaks that is neither empty nor "." nor ".."';

const placeholder = /\{(\w+)\}/g;
// A control character in a path can split a request in two. URL parsers treat dots as folders, encoded or not.
const unsafeSegment = /^\.{0,2}$|^(\.|%2e){1,2}$|\p{Cc}/iu;
const longestSegment = 512;

/**
 * Encodes a value as one path segment.
 *
 * @returns undefined if the value is unsafe; see `pathSegmentExpectation`
 */
export function encodeSegment(value: string): string | undefined {
	const trimmed = value.trim();
	if (unsafeSegment.test(trimmed) || unsafeSegment.test(value) || trimmed.length > longestSegment) return undefined;
	// A lone surrogate can't be encoded.
	return isWellFormed(trimmed) ? encodeURIComponent(trimmed) : undefined;
}

/** Fills a path template with encoded segments. */
export function fillPath(template: string, segments: Record<string, string>): string {
	return template.replace(placeholder, (_, name: string) => segments[name] ?? '');
}

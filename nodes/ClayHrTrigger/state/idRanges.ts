/**
 * A set of IDs as text: ascending ranges such as `140001-140060,140071`. ClayHR counts its IDs up, so a hundred thousand
 * known users take a few bytes in the workflow's static data.
 */
export type IdRanges = string;

const rangesShape = /^(\d+(-\d+)?(,\d+(-\d+)?)*)?$/;

/** Whether a stored value can be read as ranges. */
export function isIdRanges(value: unknown): value is IdRanges {
	return typeof value === 'string' && rangesShape.test(value);
}

/** Writes IDs as ranges; order and repeats do not matter. */
export function toRanges(ids: Iterable<number>): IdRanges {
	const ascending = [...new Set(ids)].sort((one, other) => one - other);
	const ranges: Array<{ first: number; last: number }> = [];
	for (const id of ascending) {
		const current = ranges[ranges.length - 1];
		if (current && id === current.last + 1) current.last = id;
		else ranges.push({ first: id, last: id });
	}
	return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}

/** All IDs of ranges. */
export function fromRanges(ranges: IdRanges): Set<number> {
	const ids = new Set<number>();
	for (const range of ranges.split(',').filter(Boolean)) {
		const [first = 0, last = first] = range.split('-').map(Number);
		for (let id = first; id <= last; id += 1) ids.add(id);
	}
	return ids;
}

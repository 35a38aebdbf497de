/** IDs and lists of IDs are known by their name: `id`, `userId`, `positionIds`. */
const nameOfId = /^id$|Id$/;
const nameOfIds = /^ids$|Ids$/;

export const isNameOfId = (name: string): boolean => nameOfId.test(name);

/**
 * Makes IDs numbers, in fields that hold IDs. ClayHR sends the same ID as a number in one place and as text in another, and
 * n8n's Merge finds no match between 7 and '7'. Text that is not exactly a number stays text: `0071`, a GUID, and IDs that are
 * too long for a number. ClayHR writes 0 where there is no record, which is null.
 *
 * @param name the name of the field in the output
 */
export function withNumericIds<T>(name: string, value: T): T | number | number[] | null {
	if (isNameOfId(name)) {
		const id = numberIn(value);
		return id === 0 ? null : (id ?? value);
	}
	if (!nameOfIds.test(name) || !Array.isArray(value)) return value;
	const numbers = value.map(numberIn).filter((id) => id !== undefined);
	return numbers.length === value.length ? numbers : value;
}

/** True if a field of this name needs `withNumericIds`. */
export const holdsIds = (name: string): boolean => isNameOfId(name) || nameOfIds.test(name);

function numberIn(id: unknown): number | undefined {
	const number = typeof id === 'number' || typeof id === 'string' ? Number(id) : Number.NaN;
	return Number.isSafeInteger(number) && String(number) === String(id) ? number : undefined;
}

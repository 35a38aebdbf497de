/** Reads a record's ID, a number or digits as text. Returns undefined for anything but a whole number of 0 or more. */
export function toId(value: unknown): number | undefined {
	const id = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
	return typeof id === 'number' && Number.isSafeInteger(id) && id >= 0 ? id : undefined;
}

/** True for an ID that is too long for a number of JavaScript. */
export const isTooLong = (id: unknown): boolean => /^\d+$/.test(String(id)) && !Number.isSafeInteger(Number(id));

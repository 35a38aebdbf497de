/** A record's ID as a number; undefined for anything but a whole number, which ClayHR may hand out as text. */
export function toId(value: unknown): number | undefined {
	const id = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
	return typeof id === 'number' && Number.isSafeInteger(id) && id >= 0 ? id : undefined;
}

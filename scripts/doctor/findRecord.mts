import { isList, isObject } from '../../sandbox/contract/guards.mts';

/**
 * Finds a record in a response with any envelope.
 * @param body the response body
 * @param fields the fields that the record must have; a dot selects a field of an inner record; case is ignored, because it differs
 * between ClayHR's pages
 * @param ownerId the ID of the API key's user; this user's records come first, to avoid reading records of other users
 * @returns the values of the first, least nested record that has all fields, or undefined
 */
export function findRecord(body: unknown, fields: readonly string[], ownerId: string): string[] | undefined {
	let first: string[] | undefined;
	for (const record of recordsIn(body)) {
		const values = fields.map((field) => usable(read(record, field)));
		if (!values.every((value) => value !== undefined)) continue;
		if (isAbout(record, ownerId)) return values;
		first ??= values;
	}
	return first;
}

// Some records contain the user's ID, others contain the user.
function isAbout(record: Record<string, unknown>, userId: string): boolean {
	const users = [record, ...Object.values(record).filter(isObject)];
	return users.some((user) => usable(read(user, 'userId')) === userId);
}

/** Whether a response has records, but no record has this field, not even an empty one. A dot selects a field of an inner record. */
export function lacksField(body: unknown, field: string): boolean {
	const records = [...recordsIn(body)];
	return records.some(isFilled) && records.every((record) => read(record, field) === undefined);
}

// An envelope contains only lists and status texts beside its records.
function isFilled(record: Record<string, unknown>): boolean {
	const hasList = Object.values(record).some(isList);
	return !hasList && Object.entries(record).some(([name, value]) => !words.has(name) && isPlain(value));
}

const words = new Set(['message', 'code', 'success']);
const isPlain = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);

function* recordsIn(body: unknown): Generator<Record<string, unknown>> {
	let level: unknown[] = [body];
	while (level.length > 0) {
		const objects = level.filter(isObject);
		yield* objects;
		level = [...level.filter(isList).flat(), ...objects.flatMap((object) => Object.values(object))];
	}
}

function read(record: Record<string, unknown>, field: string): unknown {
	let value: unknown = record;
	for (const name of field.toLowerCase().split('.')) {
		if (!isObject(value)) return undefined;
		value = Object.entries(value).find(([key]) => key.toLowerCase() === name)?.[1];
	}
	return value;
}

// ClayHR uses 0 for "none".
function usable(value: unknown): string | undefined {
	const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
	return text === '' || text === '0' ? undefined : text;
}

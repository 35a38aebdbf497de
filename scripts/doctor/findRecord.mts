import { isList, isObject } from '../../sandbox/contract/guards.mts';

/**
 * Looks in an answer, whatever its envelope, for a record that can be asked about.
 * @param body the answer
 * @param fields the fields it must have, with dots into inner records; upper and lower case are alike, as ClayHR's
 * pages differ in it
 * @param ownerId user ID of the key's owner, whose own records come first: nobody else's are read without need
 * @returns the fields' values of the first record that has them all, the least deep first; undefined when there is none
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

// Some records have the ID of their user, others have the user in them.
function isAbout(record: Record<string, unknown>, userId: string): boolean {
	const users = [record, ...Object.values(record).filter(isObject)];
	return users.some((user) => usable(read(user, 'userId')) === userId);
}

/** Whether an answer has records, but none of them has a field of that name (dots as above), not even an empty one. */
export function lacksField(body: unknown, field: string): boolean {
	const records = [...recordsIn(body)];
	return records.some(isFilled) && records.every((record) => read(record, field) === undefined);
}

// Beside its records an envelope has but lists, and words about them.
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

// ClayHR writes 0 for "none".
function usable(value: unknown): string | undefined {
	const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
	return text === '' || text === '0' ? undefined : text;
}

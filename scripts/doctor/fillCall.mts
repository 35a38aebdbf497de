import { encodeSegment } from '../../nodes/ClayHr/shared/parameters/pathTemplate.ts';
import type { Operation } from '../../sandbox/contract/operation.mts';
import { dayOf, dayLength } from '../../sandbox/company/days.mts';
import { findRecord } from './findRecord.mts';
import { things, wantedOf, type Source, type Thing, type Wanted } from './sources.mts';

/** The known values for parameters. */
export interface Known {
	/** The ID of the API key's user. */
	readonly userId: string;
	/** Epoch milliseconds. */
	readonly now: number;
	/** The successful responses so far, by operation ID. */
	readonly answers: ReadonlyMap<string, unknown>;
}

/** The values of a call's parameters, by name. */
export interface Values {
	/** URL-encoded, so that each value stays one path segment: a value from a response must not lead to another call. */
	readonly path: Readonly<Record<string, string>>;
	readonly query: ReadonlyMap<string, string>;
}

/**
 * Finds the values of a call's parameters.
 * @returns the values, or why the call can't be sent, as words after "skipped: "
 */
export function fillCall(operation: Operation, known: Known): Values | string {
	const wanted = wantedOf(operation);
	const path: Record<string, string> = {};
	const query = new Map<string, string>();
	// All values about one thing come from the same record.
	const found = new Map<Thing, ReadonlyMap<string, string>>();
	for (const { parameter, source } of wanted) {
		const { name, place } = parameter;
		if (source === undefined || (place !== 'path' && place !== 'query')) return `no known value for ${name}`;
		if (source.kind === 'thing' && !found.has(source.thing)) {
			const record = findThing(source.thing, fieldsOf(source.thing, wanted), known);
			if (typeof record === 'string') return record;
			found.set(source.thing, record);
		}
		const value = source.kind === 'thing' ? found.get(source.thing)?.get(source.field) : plainValue(source, known);
		if (place === 'query') {
			query.set(name, value ?? '');
			continue;
		}
		const segment = encodeSegment(value ?? '');
		if (segment === undefined) return `the ${name} from ClayHR is not valid in a path`;
		path[name] = segment;
	}
	return { path, query };
}

function plainValue(source: Exclude<Source, { kind: 'thing' }>, { userId, now }: Known): string {
	switch (source.kind) {
		case 'keyOwner':
			return userId;
		case 'day':
			return dayOf(now + source.fromToday * dayLength);
		case 'constant':
			return source.value;
	}
}

function fieldsOf(thing: Thing, wanted: readonly Wanted[]): string[] {
	return wanted.flatMap(({ source }) => (source?.kind === 'thing' && source.thing === thing ? [source.field] : []));
}

function findThing(
	thing: Thing,
	fields: readonly string[],
	{ userId, answers }: Known,
): ReadonlyMap<string, string> | string {
	const calls: readonly string[] = things[thing];
	const answered = calls.filter((call) => answers.has(call));
	for (const call of answered) {
		const values = findRecord(answers.get(call), fields, userId);
		if (values !== undefined) return new Map(fields.map((field, index) => [field, values[index] ?? '']));
	}
	const none = `no ${thing} to test with`;
	if (calls.length === 0) return `${none}: ClayHR documents no call that lists them`;
	return answered.length === 0 ? `${none}: the calls that list them did not work` : none;
}

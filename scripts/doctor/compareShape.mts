import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { isList, isObject } from '../../sandbox/contract/guards.mts';
import type { Finding } from './outcome.mts';
import { placeOf } from './place.mts';

// Verbose errors contain the value. The report shows its type only, never the value.
const ajv = new Ajv({ strict: false, allErrors: true, verbose: true });
addFormats(ajv);

/** A difference and its place, without the keys of a record. */
interface Placed {
	readonly error: ErrorObject;
	readonly place: string;
}

const compiled = new WeakMap<object, ValidateFunction>();

/**
 * Compares a response with its schema.
 * @param schema the schema with its references resolved
 * @param body the response body; undefined if it is empty
 * @param names the names that the report may show: see `documentedNames`
 * @returns every difference once, even if several records have it
 */
export function compareShape(schema: object, body: unknown, names: ReadonlySet<string>): Finding[] {
	const validate = compiled.get(schema) ?? ajv.compile(schema);
	compiled.set(schema, validate);
	if (validate(body)) return [];
	const placed = settleAlternatives(validate.errors ?? []).map((error) => ({
		error,
		place: placeOf(error.instancePath, body, names),
	}));
	const isUnnamed = ({ error }: Placed) => isUnknown(error) && !names.has(unknownName(error));
	const findings = placed.filter((one) => !isUnnamed(one)).map(({ error, place }) => findingOf(error, place));
	const told = [...findings, ...countUnnamed(placed.filter(isUnnamed))];
	return [...new Map(told.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/**
 * ajv reports errors for each of several documented alternatives. If the type of one alternative matches, type errors of
 * the others are dropped; if none matches, one difference lists all their types.
 */
function settleAlternatives(errors: readonly ErrorObject[]): ErrorObject[] {
	const groups = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
	let left = errors.filter((error) => !groups.includes(error));
	for (const group of groups) {
		const isType = (error: ErrorObject) => isWithin(error, group) && isTypeAt(error, group.instancePath);
		const types = left.filter(isType);
		const isNearer = left.some((error) => isWithin(error, group) && !types.includes(error));
		left = left.filter((error) => !types.includes(error));
		if (isNearer || types[0] === undefined) continue;
		const merged = [...new Set(types.flatMap(({ params }) => documentedTypes(params)))];
		left.push({ ...types[0], params: { type: merged } });
	}
	return left;
}

function isWithin({ schemaPath, instancePath }: ErrorObject, group: ErrorObject): boolean {
	return schemaPath.startsWith(`${group.schemaPath}/`) && instancePath.startsWith(group.instancePath);
}

function isTypeAt({ keyword, instancePath }: ErrorObject, place: string): boolean {
	return keyword === 'type' && instancePath === place;
}

function findingOf(error: ErrorObject, place: string): Finding {
	const { keyword, params, data } = error;
	const found = typeName(data);
	switch (keyword) {
		case 'additionalProperties':
			return { kind: 'unknown', place: join(place, unknownName(error)), found: unknownType(error), documented: '' };
		case 'required':
			return { kind: 'missing', place: join(place, String(params.missingProperty)), found: '', documented: '' };
		case 'format':
			return { kind: 'other format', place, found, documented: String(params.format) };
		default:
			return { kind: 'other type', place, found, documented: documentedTypes(params).join(' or ') || keyword };
	}
}

const isUnknown = ({ keyword }: ErrorObject) => keyword === 'additionalProperties';
const unknownName = ({ params }: ErrorObject) => String(params.additionalProperty);
const unknownType = (error: ErrorObject) => typeName(isObject(error.data) ? error.data[unknownName(error)] : undefined);

function countUnnamed(unnamed: readonly Placed[]): Finding[] {
	return [...new Set(unnamed.map(({ place }) => place))].map((place) => {
		const errors = unnamed.filter((one) => one.place === place).map(({ error }) => error);
		const count = new Set(errors.map(unknownName)).size;
		const fields = count === 1 ? '1 field' : `${count} fields`;
		const types = [...new Set(errors.map(unknownType))].join(' or ');
		return { kind: 'unnamed', place, found: `${fields} (${types})`, documented: '' };
	});
}

const join = (place: string, name: string) => (place === '' ? name : `${place}.${name}`);

function documentedTypes(params: unknown): string[] {
	return isObject(params) && params.type !== undefined ? [params.type].flat().map(String) : [];
}

function typeName(value: unknown): string {
	if (value === undefined) return 'nothing';
	if (value === null) return 'null';
	if (isList(value)) return 'array';
	return Number.isInteger(value) ? 'integer' : typeof value;
}

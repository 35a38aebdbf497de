import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { recordSchemas } from './recordSchemas.mts';
import type { CheckedRecords } from './stateRecords.mts';

/** An exported state, or a file of keys, that the sandbox can't use. The message names the field. */
export class InvalidState extends Error {
	readonly statusCode = 400;
}

const ajv = new Ajv({ allowUnionTypes: true });
addFormats(ajv);

/**
 * Compiles a schema of a type. The library keeps what it has compiled.
 * @param schema the schema, the same object each time
 */
export function validator<Value>(schema: object): ValidateFunction<Value> {
	return ajv.compile<Value>(schema);
}

/**
 * Checks a value against a schema.
 * @param validate the compiled schema
 * @param value the value
 * @param path where the value stands, such as `collections.users[3]`
 * @throws InvalidState with the path of the first wrong field
 */
export function check<Value>(validate: ValidateFunction<Value>, value: unknown, path: string): Value {
	if (validate(value)) return value;
	throw new InvalidState(sentence(validate.errors?.[0], path));
}

/**
 * Checks a record against its type.
 * @param name the collection
 * @param value the record
 * @param path where the record stands
 * @throws InvalidState with the path of the first wrong field
 */
export function checkRecord<Name extends keyof CheckedRecords>(
	name: Name,
	value: unknown,
	path: string,
): CheckedRecords[Name] {
	return check(validator<CheckedRecords[Name]>(recordSchemas[name]), value, path);
}

function sentence(error: ErrorObject | undefined, path: string): string {
	if (error === undefined) return `${path} is invalid`;
	const { instancePath, message = 'is invalid', params } = error;
	const inner = instancePath.replace(/\/(\d+)/g, '[$1]').replaceAll('/', '.');
	const names: unknown[] = [params.additionalProperty, params.allowedValues].flat();
	const known = names.filter((name) => name !== undefined).map(String);
	const place = `${path}${inner}`.replace(/^\./, '');
	return `${place || 'the document'} ${message}${known.length === 0 ? '' : ` (${known.join(', ')})`}`;
}

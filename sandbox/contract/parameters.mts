import { isList, isObject } from './guards.mts';

/** A parameter of an operation. */
export interface Parameter {
	name: string;
	/** Its location: `query`, `path` or `header`. */
	place: string;
	required: boolean;
	/** Whether an empty value has a meaning. */
	mayBeEmpty: boolean;
	/** ClayHR's default, or else the first choice; undefined if neither is documented. */
	usual: string | undefined;
}

/**
 * Reads an operation's parameters.
 * @param described the parameters as the OpenAPI library returns them, references resolved
 */
export function readParameters(described: unknown): Parameter[] {
	return isList(described) ? described.filter(isObject).map(readParameter) : [];
}

function readParameter({ name, in: place, required, allowEmptyValue, schema }: Record<string, unknown>): Parameter {
	const { default: byDefault, enum: choices } = isObject(schema) ? schema : {};
	const usual: unknown = byDefault ?? (isList(choices) ? choices[0] : undefined);
	return {
		name: String(name),
		place: String(place),
		required: required === true,
		mayBeEmpty: allowEmptyValue === true,
		usual: typeof usual === 'string' ? usual : usual === undefined ? undefined : JSON.stringify(usual),
	};
}

import { isList, isObject } from './guards.mts';

/** A parameter of an operation. */
export interface Parameter {
	name: string;
	/** Where it goes: `query`, `path` or `header`. */
	place: string;
	required: boolean;
	/** What ClayHR takes when it is left out, else the first of its choices; undefined when neither is described. */
	usual: string | undefined;
}

/**
 * Reads the parameters of an operation.
 * @param described the parameters as the OpenAPI library gives them, references resolved
 */
export function readParameters(described: unknown): Parameter[] {
	return isList(described) ? described.filter(isObject).map(readParameter) : [];
}

function readParameter({ name, in: place, required, schema }: Record<string, unknown>): Parameter {
	const { default: byDefault, enum: choices } = isObject(schema) ? schema : {};
	const usual: unknown = byDefault ?? (isList(choices) ? choices[0] : undefined);
	return {
		name: String(name),
		place: String(place),
		required: required === true,
		usual: typeof usual === 'string' ? usual : usual === undefined ? undefined : JSON.stringify(usual),
	};
}

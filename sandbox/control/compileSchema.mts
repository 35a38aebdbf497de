import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { FastifySchemaCompiler } from 'fastify';

// Fastify's own compiler would drop unknown fields instead of rejecting them, and would compile the schemas for each
// sandbox.
const ofBodies = new Ajv({ allowUnionTypes: true, strictRequired: false });
const ofTexts = new Ajv({ coerceTypes: true, useDefaults: true });
addFormats(ofBodies);
addFormats(ofTexts);

const compiled = new WeakMap<object, ValidateFunction>();

/** Compiles the schema of a control's body, parameters or query. All sandboxes share the compiled schemas. */
export const compileSchema: FastifySchemaCompiler<object> = ({ schema, httpPart }) => {
	const known = compiled.get(schema);
	if (known !== undefined) return known;
	const validate = (httpPart === 'body' ? ofBodies : ofTexts).compile(schema);
	compiled.set(schema, validate);
	return validate;
};

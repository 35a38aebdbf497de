import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../../nodes/ClayHr/shared/isObject.ts';

// The editor shows these files as the output of a node that has not run yet.
const folder = 'nodes/ClayHr/__schema__/v1.0.0';

/** The file with the output of an operation. */
const fileOf = (resource: string, operation: string) => join(folder, resource, `${operation}.json`);

interface Schema {
	type: string;
	items?: Schema;
	properties?: Record<string, Schema>;
}

/**
 * Describes simplified records as n8n's schema files do.
 *
 * @param records all records that an operation gave
 */
export function schemaOf(records: IDataObject[]): Schema & { version: number } {
	const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
	// The company's own fields have other names in other companies.
	const known = names.filter((name) => !name.startsWith('custom.'));
	const properties = Object.fromEntries(
		known.map((name) => [
			name,
			typeOf(
				name,
				records.map((record) => record[name]),
			),
		]),
	);
	return { type: 'object', properties, version: 1 };
}

function typeOf(name: string, values: unknown[]): Schema {
	const known = values.filter((value) => value !== null && value !== undefined);
	const lists = known.filter(Array.isArray);
	if (lists.length > 0) return { type: 'array', items: typeOf(name.replace(/s$/, ''), lists.flat()) };
	const [value] = known;
	if (isObject(value)) return { type: 'object', properties: {} };
	// No record has a value: IDs are numbers, and most other fields are texts.
	if (value === undefined) return { type: /^id$|Id$/.test(name) ? 'number' : 'string' };
	return { type: new Set(known.map((one) => typeof one)).size === 1 ? typeof value : 'string' };
}

/** The schema of an operation as its file has it; undefined without a file. */
export function readSchema(resource: string, operation: string): unknown {
	try {
		return JSON.parse(readFileSync(fileOf(resource, operation), 'utf8'));
	} catch {
		return undefined;
	}
}

/** Writes the schema of an operation, if `npm run generate:schemas` runs the tests. */
export function writeSchemaIfAsked(resource: string, operation: string, schema: object): void {
	if (process.env.WRITE_SCHEMAS !== 'yes') return;
	const file = fileOf(resource, operation);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${JSON.stringify(schema, null, '\t')}\n`);
}

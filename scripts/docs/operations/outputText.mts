import { existsSync, readFileSync } from 'node:fs';
import { isObject } from '../../../sandbox/contract/guards.mts';
import type { CallFacts } from './callFacts.ts';

/** A call's names in the files of `nodes/ClayHr/__schema__`. */
interface Names {
	resource: string;
	operation: string;
}

/**
 * Describes what an operation returns.
 *
 * @param labelOf returns the display name of a parameter
 * @returns the lines of the section
 */
export function outputText(names: Names, facts: CallFacts, labelOf: (parameter: string) => string): string[] {
	const { kind, selectable, completed, hasCustomFields } = facts;
	const fields = schemaFields(names);
	if (fields.length === 0) return ['**Output:** one item per record. Its fields are those that ClayHR returns.'];
	const always = fields.filter(([name]) => completed?.fields.includes(name) !== true);
	const file = kind === 'file' ? ['The file is in the binary field `data`, or in the one that you choose.'] : [];
	return [
		`**Output:** ${always.map(([name, type]) => `\`${name}\` ${type}`).join(' · ')}`,
		...section(file),
		...section(completed ? [`**With ${labelOf(completed.parameter)} also:** ${codes(completed.fields)}`] : []),
		...section(selectable.length > 0 ? [`**Only with Output: Selected Fields:** ${codes(selectable)}`] : []),
		...section(hasCustomFields ? ["The company's custom fields come as `custom.` and their name."] : []),
	];
}

const section = (lines: string[]) => (lines.length > 0 ? ['', ...lines] : []);
const codes = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(' · ');

const types: Readonly<Record<string, string>> = {
	array: 'list',
	boolean: 'true or false',
	number: 'number',
	object: 'object',
	string: 'text',
};

function schemaFields({ resource, operation }: Names): Array<[name: string, type: string]> {
	const file = `nodes/ClayHr/__schema__/v1.0.0/${resource}/${operation}.json`;
	// An operation whose fields nobody knows beforehand has no file.
	const schema: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
	const properties = isObject(schema) && isObject(schema.properties) ? schema.properties : {};
	return Object.entries(properties).map(([name, described]) => [
		name,
		types[isObject(described) ? String(described.type) : ''] ?? 'text',
	]);
}

import { isList, isObject } from './guards.mts';

/** The fields of an object in a response that the operation's page does not document. */
export interface UnsureFields {
	/** Whether the page names the object or list but none of its fields. */
	all: boolean;
	/** Names of undocumented fields. */
	readonly names: Set<string>;
	/** The same for the objects and lists inside, by name; `*` for each value of a map. */
	readonly inside: Map<string, UnsureFields>;
}

/**
 * Reads the `x-unsure-fields` of an operation.
 * @param described lists of names, or `all`, by the path of the object that has the fields
 * @returns the fields; undefined if the page documents all fields
 * @throws Error if an entry is neither a list nor `all`
 */
export function readUnsureFields(described: unknown): UnsureFields | undefined {
	if (!isObject(described)) return undefined;
	const root = noFields();
	for (const [path, names] of Object.entries(described)) {
		const fields = path.split('.').reduce(open, root);
		if (names === 'all') fields.all = true;
		else if (isList(names)) for (const name of names) fields.names.add(String(name));
		else throw new Error(`The x-unsure-fields of ${path} must be a list of names, or all.`);
	}
	return root;
}

/**
 * Leaves the fields that an operation's page does not document out of a response. An object or list becomes null
 * if the page names none of its fields.
 * @param value plain JSON: a response, or a part of one
 * @param fields the undocumented fields of this part; undefined if there are none
 * @returns the value without the fields
 */
export function withoutUnsureFields(value: unknown, fields: UnsureFields | undefined): unknown {
	if (fields === undefined) return value;
	if (fields.all) return isFilled(value) ? null : value;
	if (isList(value)) return value.map((item) => withoutUnsureFields(item, fields));
	if (!isObject(value)) return value;
	const kept = Object.entries(value).filter(([name]) => !fields.names.has(name));
	return Object.fromEntries(
		kept.map(([name, inner]) => [name, withoutUnsureFields(inner, fields.inside.get(name) ?? fields.inside.get('*'))]),
	);
}

function isFilled(value: unknown): boolean {
	return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

function open(fields: UnsureFields, name: string): UnsureFields {
	const inner = fields.inside.get(name) ?? noFields();
	fields.inside.set(name, inner);
	return inner;
}

function noFields(): UnsureFields {
	return { all: false, names: new Set(), inside: new Map() };
}

import type { IDataObject } from 'n8n-workflow';

type Read = (record: IDataObject) => unknown;

const entry = '[]';

/**
 * The paths that a reader of a shape looks at, in its order. `[]` stands for each entry of a list. A person's name is read from
 * many fields, so it is `the name in` the path.
 *
 * @param read called with records that note which fields it looks at, and have no value in any
 */
export function readPaths(read: Read): string[] {
	const under = (path: string[]): string[] => {
		const names = namesRead(read, path);
		if (names.includes('displayFullName')) return [`the name in ${path.join('.') || 'the record'}`];
		if (names.length > 0) return names.flatMap((name) => under([...path, name]));
		const ofEntry = path.includes(entry) ? [] : namesRead(read, [...path, entry]);
		return ofEntry.length > 0 ? under([...path, entry]) : [path.join('.')];
	};
	return under([]);
}

/** The value in a record at a path of `readPaths`. */
export function valueAt(record: unknown, path: string): unknown {
	const names = path.replace(/^the name in (the record)?/, '').split('.');
	return names.filter(Boolean).reduce<unknown>((value, name) => {
		const key = name === entry ? '0' : name;
		return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
	}, record);
}

/** The fields that a reader looks at in the object at a path. */
function namesRead(read: Read, path: string[]): string[] {
	const names = new Set<string>();
	const noting: IDataObject = new Proxy(
		{},
		{
			get: (_target, name): undefined => {
				if (typeof name === 'string' && !ofLanguage.has(name)) names.add(name);
			},
			getOwnPropertyDescriptor: () => ({ configurable: true, value: undefined }),
		},
	);
	const record = path.reduceRight<IDataObject | IDataObject[]>(
		(inner, name) => (name === entry ? [inner].flat() : { [name]: inner }),
		noting,
	);
	if (Array.isArray(record)) throw new Error(`${path.join('.')} is not the path of a field in a record`);
	try {
		read(record);
	} catch (error) {
		// The noting object can't be turned into text.
		if (!(error instanceof TypeError)) throw error;
	}
	return [...names];
}

// JavaScript looks at these when it turns an object into text.
const ofLanguage = new Set(['toJSON', 'toString', 'valueOf']);

const day = 86_400_000;

/**
 * A documented answer in which each value is one of a kind, so that a value in the output tells from which field it came: a text
 * is its own path, other values are counted on. Codes stay what they are, as do values that the documentation leaves out.
 */
export function marked(answer: unknown): unknown {
	let count = 0;
	const taken = new Set<unknown>();
	const unique = (value: number, step: number): number => {
		let next = value;
		while (taken.has(next)) next += step;
		taken.add(next);
		return next;
	};
	const mark = (value: unknown, path: string, name: string): unknown => {
		if (Array.isArray(value)) return value.map((inner, index) => mark(inner, `${path}.${index}`, name));
		if (typeof value === 'object' && value !== null)
			return Object.fromEntries(
				Object.entries(value).map(([key, inner]) => [key, mark(inner, path === '' ? key : `${path}.${key}`, key)]),
			);
		if (typeof value === 'number') return unique(value, value > 1e12 ? day : 1);
		if (typeof value !== 'string') return value;
		if (/^\d{4}-\d\d-\d\d/.test(value)) {
			count += 1;
			return new Date(Date.parse(value.slice(0, 10)) + count * day).toISOString().slice(0, 10) + value.slice(10);
		}
		return isCode(name, value) ? value : path;
	};
	return mark(answer, '', '');
}

// A code stands for a word in the output.
const isCode = (name: string, value: string) =>
	/^[A-Z]{1,5}$/.test(value) || /status|type|period|level|unit|meridiem|category/i.test(name);

import { isList, isObject } from '../../sandbox/contract/guards.mts';

/**
 * Turns ajv's path to a value into one that names no record: `/data/0/phone` becomes `data[].phone`.
 * @param path slashes and names
 * @param body the answer that the path leads through
 * @param names the names that are documented; any other stands as `{}`, as the keys of a map can be people
 */
export function placeOf(path: string, body: unknown, names: ReadonlySet<string>): string {
	let value = body;
	let place = '';
	for (const step of path.split('/').slice(1)) {
		const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
		if (isList(value)) {
			place += '[]';
			value = value[Number(name)];
			continue;
		}
		const shown = names.has(name) ? name : '{}';
		place += place === '' ? shown : `.${shown}`;
		value = isObject(value) ? value[name] : undefined;
	}
	return place;
}

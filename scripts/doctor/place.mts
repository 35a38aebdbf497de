import { isList, isObject } from '../../sandbox/contract/guards.mts';

/**
 * Turns ajv's path of a value into a path without record data: `/data/0/phone` becomes `data[].phone`.
 * @param path ajv's path, with slashes
 * @param body the response body that the path leads into
 * @param names the documented names; other names are replaced by `{}`, because the keys of a map can be people
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

import { isList, isObject } from '../../sandbox/contract/guards.mts';
import type { Operation } from '../../sandbox/contract/operation.mts';

/**
 * All names of fields that the answers of these operations are documented with, at any depth: the only names that may
 * be told. Any other key in an answer can be a person's name, an address or an ID, as ClayHR also answers with maps.
 */
export function documentedNames(operations: readonly Operation[]): ReadonlySet<string> {
	const names = new Set<string>();
	const seen = new Set<object>();
	const collect = (part: unknown): void => {
		if (isList(part)) part.forEach(collect);
		// What is referred to in many places is one and the same object.
		if (!isObject(part) || seen.has(part)) return;
		seen.add(part);
		if (isObject(part.properties)) for (const name of Object.keys(part.properties)) names.add(name);
		for (const [keyword, inner] of Object.entries(part)) if (!/^examples?$/.test(keyword)) collect(inner);
	};
	operations.forEach(({ responses }) => collect(responses));
	return names;
}

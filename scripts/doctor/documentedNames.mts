import { isList, isObject } from '../../sandbox/contract/guards.mts';
import type { Operation } from '../../sandbox/contract/operation.mts';

/**
 * All field names in the documented responses of these operations, at any depth. The report may show only these names:
 * any other key can be a person's name, an address or an ID, because ClayHR also returns maps.
 */
export function documentedNames(operations: readonly Operation[]): ReadonlySet<string> {
	const names = new Set<string>();
	const seen = new Set<object>();
	const collect = (part: unknown): void => {
		if (isList(part)) part.forEach(collect);
		// A schema that is referenced several times is one object.
		if (!isObject(part) || seen.has(part)) return;
		seen.add(part);
		if (isObject(part.properties)) for (const name of Object.keys(part.properties)) names.add(name);
		for (const [keyword, inner] of Object.entries(part)) if (!/^examples?$/.test(keyword)) collect(inner);
	};
	operations.forEach(({ responses }) => collect(responses));
	return names;
}

import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { isList, isObject } from '../../sandbox/contract/guards.mts';
import { readOperation, type Operation } from '../../sandbox/contract/operation.mts';

const file = new URL('../../sandbox/openapi.yaml', import.meta.url);

/**
 * Reads everything that ClayHR documents.
 * @throws Error when the file cannot be read or one of its references leads nowhere
 */
export async function documentedOperations(): Promise<Operation[]> {
	const description: unknown = parse(await readFile(file, 'utf8'));
	const { paths, security } = isObject(description) ? description : {};
	const resolve = resolverOf(description);
	return Object.entries(isObject(paths) ? paths : {}).flatMap(([path, item]) =>
		Object.entries(isObject(item) ? item : {}).flatMap(([method, operation]) =>
			isObject(operation) && 'operationId' in operation
				? [readOperation(resolve({ security, ...operation, method, path }))]
				: [],
		),
	);
}

/** Makes something that puts in place of each reference what it leads to; what is referred to twice is resolved once. */
function resolverOf(description: unknown): (part: unknown) => unknown {
	const resolved = new Map<string, unknown>();
	const follow = (reference: string): unknown => {
		if (resolved.has(reference)) return resolved.get(reference);
		const names = reference.replace(/^#\//, '').split('/');
		const target = names.reduce<unknown>((part, name) => (isObject(part) ? part[name] : undefined), description);
		if (target === undefined) throw new Error(`sandbox/openapi.yaml has nothing at ${reference}.`);
		const whole = resolve(target);
		resolved.set(reference, whole);
		return whole;
	};
	const resolve = (part: unknown): unknown => {
		if (isList(part)) return part.map(resolve);
		if (!isObject(part)) return part;
		if (typeof part.$ref === 'string') return follow(part.$ref);
		return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, resolve(inner)]));
	};
	return resolve;
}

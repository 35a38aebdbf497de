import { readFileSync } from 'node:fs';
import type { Document } from 'openapi-backend';
import { parse } from 'yaml';
import { isList, isObject } from './guards.mts';

const file = new URL('../openapi.yaml', import.meta.url);

/** An operation of the description with resolved references: all its fields, and its path and method. */
export interface DescribedOperation extends Record<string, unknown> {
	readonly operationId: string;
	/** In upper case. */
	readonly method: string;
	/** With {names}. */
	readonly path: string;
}

/**
 * Reads sandbox/openapi.yaml.
 * @throws Error if the file can't be read or is not an OpenAPI description
 */
export function readDescription(): Document {
	const description: unknown = parse(readFileSync(file, 'utf8'));
	if (!isDocument(description)) throw new Error('sandbox/openapi.yaml is not an OpenAPI description.');
	return description;
}

/**
 * Returns all operations of sandbox/openapi.yaml in order, for callers that don't check requests (otherwise use
 * `loadContract`). A part that is referenced twice is the same object in both places.
 * @throws Error if the file can't be read, is not an OpenAPI description, or has a broken reference
 */
export function describedOperations(): DescribedOperation[] {
	const description = readDescription();
	const resolve = resolverOf(description);
	return Object.entries(description.paths ?? {}).flatMap(([path, item = {}]) =>
		Object.entries(item).flatMap(([method, operation]) => {
			const whole = resolve(operation);
			if (!isObject(whole) || typeof whole.operationId !== 'string') return [];
			const { operationId } = whole;
			return [{ security: description.security, ...whole, operationId, method: method.toUpperCase(), path }];
		}),
	);
}

function resolverOf(description: Document): (part: unknown) => unknown {
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

function isDocument(value: unknown): value is Document {
	return isObject(value) && typeof value.openapi === 'string' && isObject(value.info) && isObject(value.paths);
}

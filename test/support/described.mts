import type { Call } from '../../nodes/ClayHr/shared/call.ts';
import type { Source, Sources } from '../../nodes/ClayHr/shared/parameters/fields.ts';
import { type Operation, operations } from './operations.mts';

/** All operations by name, except API Request, whose requests users define (test/engine/apiRequest.test.ts). */
export const describedOperations: Array<readonly [name: string, operation: Operation]> = operations
	.filter(({ resource }) => resource !== 'apiRequest')
	.map((operation) => [`${operation.resource}: ${operation.operation}`, operation]);

/** The query's sources, including the parameter of `forEach`. */
export const queryOf = ({ query, forEach }: Call): Sources => ({
	...query,
	...(forEach && { [forEach.name]: forEach.values }),
});

/** A value of a body and the fields of its list entries. The description does not cover JSON text. */
export function withEntries([name, source]: [string, Source]): Array<[string, Source]> {
	if (!('entry' in source) || source.isText) return [[name, source]];
	const entries = Object.entries(source.entry ?? {}).map(([inner, value]): [string, Source] => [
		`${name}.0.${inner}`,
		value,
	]);
	return [[name, source], ...entries];
}

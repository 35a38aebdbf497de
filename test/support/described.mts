import type { Call } from '../../nodes/ClayHr/shared/call.ts';
import type { Sources } from '../../nodes/ClayHr/shared/parameters/fields.ts';
import { type Operation, operations } from './operations.mts';

/** Every operation but API Request, whose requests are up to the user (test/engine/apiRequest.test.ts), under its name. */
export const describedOperations: Array<readonly [name: string, operation: Operation]> = operations
	.filter(({ resource }) => resource !== 'apiRequest')
	.map((operation) => [`${operation.resource}: ${operation.operation}`, operation]);

/** What goes into the query, with the parameter that a list is read for each value of. */
export const queryOf = ({ query, forEach }: Call): Sources => ({
	...query,
	...(forEach && { [forEach.name]: forEach.values }),
});

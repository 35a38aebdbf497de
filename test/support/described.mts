import type { Call } from '../../nodes/ClayHr/shared/call.ts';
import type { Sources } from '../../nodes/ClayHr/shared/parameters/fields.ts';
import { type Operation, operations } from './operations.mts';

/** All operations by name, except API Request, whose requests users define (test/engine/apiRequest.test.ts). */
export const describedOperations: Array<readonly [name: string, operation: Operation]> = operations
	.filter(({ resource }) => resource !== 'apiRequest')
	.map((operation) => [`${operation.resource}: ${operation.operation}`, operation]);

/** The query's sources, including the parameters of `forEach` and `forPeople`. */
export const queryOf = ({ query, forEach, forPeople }: Call): Sources => ({
	...query,
	...(forEach && { [forEach.name]: forEach.values }),
	...(forPeople && {
		[forPeople.name]: forPeople.one,
		[`${forPeople.name} of several`]: forPeople.several,
		[`${forPeople.name} of everybody`]: forPeople.statuses,
		[`${forPeople.name} of whom`]: forPeople.people,
	}),
});

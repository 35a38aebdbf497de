import type { IPollFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { Watch } from './events/watch';

/** How many rows were read, and how many of them can be told apart. */
export interface IdCounts {
	rows: number;
	withId: number;
}

/**
 * Refuses records of which none has an ID: the trigger could tell none of them from another, and would be silent for ever.
 * Where only some have none, those are left out and n8n's log says so: one odd record must not stop the events of all others.
 *
 * @throws NodeOperationError that names the field
 */
export function assertIds(
	context: Pick<IPollFunctions, 'getNode' | 'logger'>,
	{ rows, withId }: IdCounts,
	{ idField, records }: Watch,
): void {
	if (rows === withId) return;
	const looksFor = `The trigger looks for a whole number in the field '${idField}'`;
	if (withId > 0) {
		const what = `ClayHR lists ${rows - withId} of ${rows} ${records} without their IDs`;
		context.logger.warn(`${what}: they are left out. ${looksFor}.`);
		return;
	}
	throw new NodeOperationError(context.getNode(), `ClayHR lists ${records} without their IDs`, {
		description: `${looksFor}. Perhaps your ClayHR is of another release than its documentation: please report this to the makers of these nodes.`,
	});
}

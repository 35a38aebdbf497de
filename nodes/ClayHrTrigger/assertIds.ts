import type { INode } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { Watch } from './events/watch';
import type { Comparison } from './comparison';

/**
 * Refuses records of which none has an ID: the trigger could tell none of them from another, and would be silent for ever.
 *
 * @throws NodeOperationError that names the field
 */
export function assertIds(node: INode, { rows, withId }: Comparison['counts'], { idField, records }: Watch): void {
	if (rows === 0 || withId > 0) return;
	throw new NodeOperationError(node, `ClayHR lists ${records} without their IDs`, {
		description: `The trigger looks for a whole number in the field '${idField}'. Perhaps your ClayHR is of another release than its documentation: please report this to the makers of these nodes.`,
	});
}

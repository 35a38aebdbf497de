import type { IDataObject, INode } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { Settings } from './parameters/settings';
import { initialState, readState, type TriggerState, unreadableState } from './state/triggerState';

/**
 * Loads the state that a poll starts from: the stored state, or a new one for the first poll and after the trigger was
 * reset. Only the first poll may include existing records: otherwise a changed filter would emit all of them.
 *
 * @param stored the node's static data
 * @throws NodeOperationError if the stored state is unreadable
 */
export function loadState(node: INode, stored: IDataObject, { definition, includeExisting }: Settings): TriggerState {
	const isFirstPoll = Object.keys(stored).length === 0;
	const state = readState(stored, definition);
	if (state !== unreadableState) return state ?? initialState(definition, isFirstPoll && includeExisting);
	throw new NodeOperationError(node, "The trigger's stored state is unreadable", {
		description:
			'The state is damaged, or another release of n8n-nodes-clayhr wrote it. Rename the trigger node to reset the trigger: existing records then count as already seen. Check in ClayHR what changed since the last execution.',
	});
}

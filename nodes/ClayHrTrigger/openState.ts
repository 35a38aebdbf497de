import type { IDataObject, INode } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { Settings } from './parameters/settings';
import { firstState, readState, type TriggerState, unreadableState } from './state/triggerState';

/**
 * The state to go on from: what is stored, or a new one at the very first poll and after the trigger was set to watch
 * something else. Only the very first poll may emit what exists: a changed filter would flood.
 *
 * @throws NodeOperationError when the stored state can't be read
 */
export function openState(node: INode, stored: IDataObject, { watch, emitsExisting }: Settings): TriggerState {
	const isFirst = Object.keys(stored).length === 0;
	const state = readState(stored, watch);
	if (state !== unreadableState) return state ?? firstState(watch, isFirst && emitsExisting);
	throw new NodeOperationError(node, 'What this trigger remembers of earlier polls can not be read', {
		description:
			'It is damaged, or from another release of n8n-nodes-clayhr. Give the trigger node another name: it then starts anew and takes what is in ClayHR as known. Look through what came in since the last execution.',
	});
}

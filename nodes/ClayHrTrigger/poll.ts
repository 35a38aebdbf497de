import type { IDataObject, IPollFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { listRows } from '../ClayHr/shared/transport/clayHrRequest';
import { dayOf } from '../ClayHr/shared/request/convert';
import { events, toEvent } from './events';
import type { WatchedEvent } from './events/watchedEvent';
import { readState, step, unreadableState } from './state/triggerState';

const mostShownByHand = 3;

/**
 * One poll: reads what the chosen event needs, and remembers what it saw once all of it was read.
 *
 * @returns the new records as events; none at the first poll, which only takes note of what is there
 * @throws NodeApiError when ClayHR can't be read, with the state as it was; NodeOperationError for a state that can't be
 * read, and when a poll by hand finds nothing to show
 */
export async function pollClayHr(context: IPollFunctions): Promise<IDataObject[]> {
	const name = String(context.getNodeParameter('event'));
	const event = events[name];
	if (!event) {
		throw new NodeOperationError(context.getNode(), `'Trigger On' knows no event '${name}'`, {
			description: 'Choose an event from the list.',
		});
	}
	const detectedAt = new Date();
	const describe = (record: IDataObject) => toEvent(name, event.idField, record, detectedAt.toISOString());
	if (context.getMode() === 'manual') return (await latest(context, event, detectedAt)).map(describe);
	const stored = context.getWorkflowStaticData('node');
	const state = readState(stored, name);
	if (state === unreadableState) {
		throw new NodeOperationError(context.getNode(), 'What this trigger remembers of earlier polls can not be read', {
			description:
				'It is damaged, or from a newer release of n8n-nodes-clayhr. Replace the trigger with a new one; it takes what is in ClayHR then as known, so look through what came in since the last execution.',
		});
	}
	const next = step(state, await readAll(context, event, detectedAt), event.idField, name);
	Object.assign(stored, next.state);
	return next.fresh.map(describe);
}

async function latest(context: IPollFunctions, event: WatchedEvent, now: Date): Promise<IDataObject[]> {
	const records = await readAll(context, event, now);
	const newest = records.sort((one, other) => Number(other[event.idField]) - Number(one[event.idField]));
	if (newest.length > 0) return newest.slice(0, mostShownByHand);
	throw new NodeOperationError(context.getNode(), `There are no ${event.records} in ClayHR to show`, {
		description: 'The trigger works all the same: activate the workflow, and it starts when one comes in.',
	});
}

async function readAll(context: IPollFunctions, event: WatchedEvent, now: Date): Promise<IDataObject[]> {
	const today = dayOf(now, context.getTimezone());
	const rows: IDataObject[] = [];
	for (const list of event.lists(today)) rows.push(...(await listRows(context, list)));
	return rows;
}

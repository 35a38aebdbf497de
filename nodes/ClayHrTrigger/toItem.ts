import type { IDataObject } from 'n8n-workflow';

import { converterOf } from '../ClayHr/shared/records/openShape';
import { shapeOf } from '../ClayHr/shared/records/shape';
import type { Output } from './parameters/settings';
import type { Change, EventDefinition } from './events/eventDefinition';

/** How to output the record of an event. */
export interface ItemOptions {
	output: Output;
	/** When the poll ran, ISO 8601 in UTC. */
	detectedAt: string;
}

/**
 * The ID of an event. It depends only on what happened, so the same change has the same ID in every workflow and after
 * every restart.
 */
export function eventIdOf(change: Change, definition: EventDefinition): string {
	const { key } = definition.describe(change);
	const { id, occurrence } = change;
	const parts = [definition.event, id, key, occurrence > 1 ? occurrence : undefined];
	return parts.filter((part) => part !== undefined).join(':');
}

/** The item that the trigger emits for an event: the event's own fields, then the record. */
export function toItem(change: Change, definition: EventDefinition, { output, detectedAt }: ItemOptions): IDataObject {
	const { occurredAt, fields } = definition.describe(change);
	const own: IDataObject = {
		eventId: eventIdOf(change, definition),
		event: definition.event,
		...(occurredAt === undefined ? { detectedAt } : { occurredAt }),
		...fields,
	};
	// `own` is spread twice: the first puts its fields in front, the second lets them win over ClayHR's fields of the same name.
	return { ...own, ...convert(change.record, definition, output), ...own };
}

function convert(record: IDataObject, { shape = shapeOf(record) }: EventDefinition, output: Output): IDataObject {
	if (output === 'raw') return record;
	return converterOf(shape, output === 'simplified' ? undefined : output.fields)(record);
}

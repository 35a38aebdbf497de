import type { IDataObject } from 'n8n-workflow';

import { shapeOf, simplify } from '../ClayHr/shared/records/shape';
import type { Change, Watch } from './events/watch';

/** How the record of an event comes out. */
export interface ItemOptions {
	/** ClayHR's own record instead of the simplified one. */
	isRaw: boolean;
	/** ISO 8601 in UTC. */
	detectedAt: string;
}

/**
 * The ID of an event. It is made of what happened, not of when or where it was seen: the same change has the same one in
 * every workflow and after every restart.
 */
export function eventIdOf(change: Change, watch: Watch): string {
	const { what } = watch.describe(change);
	const { id, turn } = change;
	const parts = [watch.event, id, what, turn > 1 ? turn : undefined];
	return parts.filter((part) => part !== undefined).join(':');
}

/** One emitted item: what happened, and the record. */
export function toItem(change: Change, watch: Watch, { isRaw, detectedAt }: ItemOptions): IDataObject {
	const { record } = change;
	const { occurredAt, fields } = watch.describe(change);
	const own: IDataObject = {
		eventId: eventIdOf(change, watch),
		event: watch.event,
		...(occurredAt === undefined ? { detectedAt } : { occurredAt }),
		...fields,
	};
	// Twice: to stand first, and to be ours should ClayHR have a field of the name.
	return { ...own, ...(isRaw ? record : simplify(record, watch.shape ?? shapeOf(record))), ...own };
}

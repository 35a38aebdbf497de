import type { IDataObject } from 'n8n-workflow';

import { shapeOf, simplify } from '../ClayHr/shared/output/shape';
import type { Change, Watch } from './events/watch';

/** How the record of an event comes out. */
export interface ItemOptions {
	/** ClayHR's own record instead of the simplified one. */
	isRaw: boolean;
	/** ISO 8601 in UTC. */
	detectedAt: string;
}

/**
 * One emitted item. `eventId` is made of what happened, not of when or where it was seen: the same change has the same one
 * in every workflow and after every restart.
 */
export function toItem(change: Change, watch: Watch, { isRaw, detectedAt }: ItemOptions): IDataObject {
	const { record, id, turn } = change;
	const { what, occurredAt, fields } = watch.describe(change);
	const parts = [watch.event, id, what, turn > 1 ? turn : undefined].filter((part) => part !== undefined);
	const own: IDataObject = {
		eventId: parts.join(':'),
		event: watch.event,
		...(occurredAt === undefined ? { detectedAt } : { occurredAt }),
		...fields,
	};
	// Twice: to stand first, and to be ours should ClayHR have a field of the name.
	return { ...own, ...(isRaw ? record : simplify(record, watch.shape ?? shapeOf(record))), ...own };
}

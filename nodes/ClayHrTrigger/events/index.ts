import type { IDataObject } from 'n8n-workflow';

import { newLeaveRequest } from './newLeaveRequest';
import { newUser } from './newUser';
import type { WatchedEvent } from './watchedEvent';

/** The events by the value of the parameter Trigger On. */
export const events: Record<string, WatchedEvent | undefined> = { newLeaveRequest, newUser };

/** One emitted record. `eventId` is the same for the same event in every workflow and after every restart. */
export function toEvent(event: string, idField: string, record: IDataObject, detectedAt: string): IDataObject {
	return { eventId: `${event}:${String(record[idField])}`, event, detectedAt, ...record };
}

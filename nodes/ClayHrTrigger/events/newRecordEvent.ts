import type { IDataObject } from 'n8n-workflow';

import { moment } from '../../ClayHr/shared/records/shape';
import { present, statusMemory } from '../state/statusMemory';
import type { EventDefinition } from './eventDefinition';

/** The parts of a "new record" event that differ from event to event. */
export type NewRecordEvent = Pick<EventDefinition, 'event' | 'records' | 'idField' | 'lists'> &
	Partial<EventDefinition>;

const isMoment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** When a record was created, ISO 8601 in UTC; undefined if ClayHR does not tell. */
export function createdAt(record: IDataObject): string | undefined {
	const value = String(moment('createts')(record));
	return isMoment.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

/** Defines an event that happens when a record appears for the first time. */
export function newRecordEvent(parts: NewRecordEvent): EventDefinition {
	return {
		memory: statusMemory({ [present]: [] }),
		scope: 'all',
		trackedValueOf: () => present,
		isEvent: (_value, previousValue) => previousValue === undefined,
		describe: ({ record }) => ({ occurredAt: createdAt(record) }),
		timestampOf: createdAt,
		...parts,
	};
}

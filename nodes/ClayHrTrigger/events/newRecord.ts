import type { IDataObject } from 'n8n-workflow';

import { moment } from '../../ClayHr/shared/records/readers';
import { present, statusMemory } from '../state/statusMemory';
import type { Watch } from './watch';

/** What is particular of an event that is about records which were not there before. */
export type NewRecords = Pick<Watch, 'event' | 'records' | 'idField' | 'lists'> & Partial<Watch>;

const isMoment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** When a record was made, ISO 8601 in UTC; undefined where ClayHR does not tell. */
export function createdAt(record: IDataObject): string | undefined {
	const value = String(moment('createts')(record));
	return isMoment.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

/** An event for records that were not there before. Where ClayHR tells, that happened when they were made. */
export function newRecord(particular: NewRecords): Watch {
	return {
		memory: statusMemory({ [present]: [] }),
		scope: 'all',
		markOf: () => present,
		isEvent: (_mark, before) => before === undefined,
		describe: ({ record }) => ({ occurredAt: createdAt(record) }),
		momentOf: createdAt,
		...particular,
	};
}

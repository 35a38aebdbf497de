import type { IDataObject } from 'n8n-workflow';

import { toMoment } from '../days';
import { present, statusMemory } from '../state/statusMemory';
import type { Watch } from './watch';

/** What is particular of an event that is about records which were not there before. */
export type NewRecords = Pick<Watch, 'event' | 'records' | 'idField' | 'lists'> & Partial<Watch>;

const created = ({ createts }: IDataObject) => toMoment(createts);

/** An event for records that were not there before. Where ClayHR tells, that happened when they were made. */
export function newRecord(particular: NewRecords): Watch {
	return {
		memory: statusMemory({ [present]: [] }),
		scope: 'all',
		markOf: () => present,
		isEvent: (_mark, before) => before === undefined,
		describe: ({ record }) => ({ occurredAt: created(record) }),
		momentOf: created,
		...particular,
	};
}

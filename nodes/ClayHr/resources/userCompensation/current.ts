import type { IDataObject } from 'n8n-workflow';

import { day } from '../../shared/records/shape';
import { compensationShape } from './shape';

const startOf = day('effectivedate');
const endOf = day('enddate');
const typeOf = (record: IDataObject) => String(compensationShape.fields.type?.(record) ?? '');
const startIn = (record: IDataObject) => String(startOf(record) ?? '');

/**
 * The compensations of one user that are in force: active, begun and not ended. Of each type, the one with the latest effective
 * date counts, because ClayHR does not document whether it ends the one before.
 *
 * @param records the user's compensations
 * @param today yyyy-MM-dd
 */
export function currentCompensations(records: IDataObject[], today: string): IDataObject[] {
	const isInForce = (record: IDataObject) =>
		isActive(record) && startIn(record) <= today && String(endOf(record) ?? today) >= today;
	const latest = new Map<string, IDataObject>();
	for (const record of records.filter(isInForce)) {
		const known = latest.get(typeOf(record));
		if (known === undefined || startIn(record) > startIn(known)) latest.set(typeOf(record), record);
	}
	return [...latest.values()];
}

const isActive = ({ status }: IDataObject) => ['', 'ACTV'].includes(String(status ?? ''));

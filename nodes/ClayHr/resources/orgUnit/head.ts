import type { IDataObject } from 'n8n-workflow';

import { at, personName, type PlainValue } from '../../shared/records/readers';

const headName = at('deptHeadName');
const headPerson = personName('userModel');
const headId = at('deptHead');
const parent = at('parentDepartmentId');

/** Who leads an org unit: a name where ClayHR gives one, else the user ID. */
export function head(record: IDataObject): PlainValue {
	return headName(record) ?? headPerson(record) ?? headId(record);
}

/** The org unit above; null at the top, where ClayHR writes 0. */
export function parentId(record: IDataObject): PlainValue {
	const id = parent(record);
	return id === 0 || id === '0' ? null : id;
}

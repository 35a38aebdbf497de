import type { IDataObject } from 'n8n-workflow';

import { at, personName, type PlainValue } from '../../shared/records/shape';

const headName = at('deptHeadName');
const headPerson = personName('userModel');
const headId = at('deptHead');
const parent = at('parentDepartmentId');

/** The head of an org unit: the name if ClayHR sends it, otherwise the user ID. */
export function head(record: IDataObject): PlainValue {
	return headName(record) ?? headPerson(record) ?? headId(record);
}

/** The parent's ID. Null for a top-level unit, where ClayHR sends 0. */
export function parentId(record: IDataObject): PlainValue {
	const id = parent(record);
	return id === 0 || id === '0' ? null : id;
}

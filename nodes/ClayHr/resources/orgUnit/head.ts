import type { IDataObject } from 'n8n-workflow';

import { at, personName, type PlainValue } from '../../shared/records/shape';

const headName = at('deptHeadName');
const headPerson = personName('userModel');
const headId = at('deptHead');
const parent = at('parentDepartmentId');

/** The head of an org unit: the name if ClayHR sends it, otherwise the user ID; null for 0. */
export function head(record: IDataObject): PlainValue {
	return headName(record) ?? headPerson(record) ?? withoutZero(headId(record));
}

/** The parent's ID. Null for a top-level unit, where ClayHR sends 0. */
export function parentId(record: IDataObject): PlainValue {
	return withoutZero(parent(record));
}

const withoutZero = (id: PlainValue) => (id === 0 || id === '0' ? null : id);

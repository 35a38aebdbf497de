import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../../shared/isObject';
import { at, personName, type PlainValue } from '../../shared/output/readers';

const supervisorName = personName('supervisorModelList.0');
const supervisorId = at('supervisorModelList.0.userId');

/** The name of a person's manager: the first supervisor, or the first in the directory's list of names by ID. */
export function manager(record: IDataObject): PlainValue {
	return supervisorName(record) ?? reporters(record)[0]?.[1] ?? null;
}

/** The user ID of a person's manager, from the same places. */
export function managerId(record: IDataObject): PlainValue {
	const [id] = reporters(record)[0] ?? [];
	return supervisorId(record) ?? (id === undefined ? null : Number(id));
}

function reporters({ userReporterList }: IDataObject): Array<[id: string, name: string]> {
	if (!isObject(userReporterList)) return [];
	return Object.entries(userReporterList)
		.filter(([id]) => /^\d+$/.test(id))
		.map(([id, name]) => [id, String(name)]);
}

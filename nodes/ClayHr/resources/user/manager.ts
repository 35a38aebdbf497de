import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../../shared/isObject';
import { at, personName, type PlainValue, type Reader } from '../../shared/records/shape';

interface Manager {
	id: PlainValue;
	name: PlainValue;
}

const nameOf = personName();
const idOf = at('userId');

/**
 * A user's direct manager by name. The directory doesn't say which of several managers is the direct one; the value
 * then lists all of them, with commas.
 */
export const manager: Reader = (record) => {
	const direct = directManager(record)?.name ?? null;
	if (direct !== null) return direct;
	const names = managerNames(record);
	return names.length > 0 ? names.join(', ') : null;
};

/** The user ID of the direct manager; null if ClayHR doesn't say which manager is the direct one. */
export const managerId: Reader = (record) => directManager(record)?.id ?? null;

/** Names of all managers of a user. The direct manager comes first if ClayHR says who it is. */
export const managerNames = (record: IDataObject): string[] =>
	managersIn(record).map(({ id, name }) => String(name ?? id));

/** User IDs of all managers of a user, in the same order as their names. */
export const managerIds = (record: IDataObject): number[] =>
	managersIn(record)
		.map(({ id }) => Number(id ?? Number.NaN))
		.filter(Number.isSafeInteger);

function directManager(record: IDataObject): Manager | undefined {
	const [first] = supervisorsIn(record);
	if (first !== undefined) return toManager(first);
	const listed = reportersIn(record);
	return listed.length === 1 ? listed[0] : undefined;
}

function managersIn(record: IDataObject): Manager[] {
	const supervisors = supervisorsIn(record);
	return supervisors.length > 0 ? supervisors.map(toManager) : reportersIn(record);
}

// Full records list the direct manager first.
const supervisorsIn = ({ supervisorModelList: list }: IDataObject): IDataObject[] =>
	Array.isArray(list) ? list.filter(isObject) : [];

const toManager = (person: IDataObject): Manager => ({ id: idOf(person), name: nameOf(person) });

// The directory keys managers by ID, and JavaScript sorts numeric keys. So the order says nothing.
function reportersIn({ userReporterList: names }: IDataObject): Manager[] {
	if (!isObject(names)) return [];
	return Object.entries(names)
		.filter(([id]) => /^\d+$/.test(id))
		.map(([id, name]) => ({ id: Number(id), name: isObject(name) ? nameOf(name) : at('name')({ name }) }));
}

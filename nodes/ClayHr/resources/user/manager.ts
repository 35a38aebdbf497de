import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../../shared/isObject';
import { at, personName, type PlainValue, type Reader } from '../../shared/records/readers';

interface Manager {
	id: PlainValue;
	name: PlainValue;
}

const nameOf = personName();
const idOf = at('userId');

/**
 * A person's manager by name: the direct one where ClayHR tells. The directory does not tell which of several managers is the
 * direct one; all of them are named then, with commas between them.
 */
export const manager: Reader = (record) => {
	const direct = directManager(record);
	const names = managerNames(record);
	return direct?.name ?? (names.length > 0 ? names.join(', ') : null);
};

/** The user ID of a person's direct manager; null where ClayHR does not tell which of several it is. */
export const managerId: Reader = (record) => directManager(record)?.id ?? null;

/** The names of all managers of a person, the direct one first where ClayHR tells. */
export const managerNames = (record: IDataObject): string[] =>
	managersIn(record).map(({ id, name }) => String(name ?? id));

/** The user IDs of all managers of a person, in the order of their names. */
export const managerIds = (record: IDataObject): number[] =>
	managersIn(record)
		.map(({ id }) => Number(id ?? Number.NaN))
		.filter(Number.isSafeInteger);

function directManager(record: IDataObject): Manager | undefined {
	const [first] = supervisorsIn(record);
	const listed = reportersIn(record);
	return first ?? (listed.length === 1 ? listed[0] : undefined);
}

function managersIn(record: IDataObject): Manager[] {
	const supervisors = supervisorsIn(record);
	return supervisors.length > 0 ? supervisors : reportersIn(record);
}

// Full records list the managers, the direct one first.
function supervisorsIn({ supervisorModelList: list }: IDataObject): Manager[] {
	return (Array.isArray(list) ? list : [])
		.filter(isObject)
		.map((person) => ({ id: idOf(person), name: nameOf(person) }));
}

// The directory names the managers by their IDs, and JavaScript orders numbers among the names of an object's fields.
function reportersIn({ userReporterList: names }: IDataObject): Manager[] {
	return Object.entries(isObject(names) ? names : {})
		.filter(([id]) => /^\d+$/.test(id))
		.map(([id, name]) => ({ id: Number(id), name: isObject(name) ? nameOf(name) : at('name')({ name }) }));
}

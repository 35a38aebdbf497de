import type { Person } from '../company/person.mts';
import type { Call } from './call.mts';
import { Refusal } from './refusal.mts';
import type { Values } from './values.mts';

/** The names of the parameters that can tell a user, in the spelling of one operation. */
export interface UserParameters {
	id?: string;
	empId?: string;
	guid?: string;
	email?: string;
}

/**
 * Finds the user a call is about.
 * Undocumented: which counts when several are given. Here the id does; 0 leaves it to the others.
 * @param call the call
 * @param values where the parameters are
 * @param names the parameters' names
 * @param refusal status and message for a user that does not exist
 * @throws Refusal when there is no such user
 */
export function findUser(call: Call, values: Values, names: UserParameters, refusal: [number, string]): Person {
	const { people } = call.company;
	const userId = names.id === undefined ? undefined : values.number(names.id);
	if (userId !== undefined && userId !== 0) return people.get(userId) ?? refuse(refusal);
	const guid = names.guid === undefined ? undefined : values.text(names.guid);
	if (guid !== undefined) return people.byGuid(guid) ?? refuse(refusal);
	const empId = names.empId === undefined ? undefined : values.text(names.empId);
	if (empId !== undefined) return people.byEmployeeNumber(empId) ?? refuse(refusal);
	const email = names.email === undefined ? undefined : values.text(names.email);
	return (email === undefined ? undefined : people.byEmail(email)) ?? refuse(refusal);
}

function refuse([status, message]: [number, string]): never {
	throw new Refusal(status, message);
}

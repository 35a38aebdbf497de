import type { Person } from '../company/person.mts';
import type { Call } from './call.mts';
import { Refusal } from './refusal.mts';
import type { Values } from './values.mts';

/** The names of the parameters that identify a user in one operation. */
export interface UserParameters {
	id?: string;
	empId?: string;
	guid?: string;
	email?: string;
}

/**
 * Finds the user of a call. Undocumented: priority if several parameters are sent. Here: the id wins, unless it is 0.
 * @param call the call
 * @param values the values with the parameters
 * @param names the parameters' names
 * @param refusal status and message for an unknown user
 * @throws Refusal if the user does not exist
 */
export function findUser(call: Call, values: Values, names: UserParameters, refusal: [number, string]): Person {
	const { people } = call.company;
	const userId = names.id === undefined ? undefined : values.number(names.id);
	if (userId !== undefined && userId !== 0) return people.get(userId) ?? refuse(refusal, names.id);
	const guid = names.guid === undefined ? undefined : values.text(names.guid);
	if (guid !== undefined) return people.byGuid(guid) ?? refuse(refusal, names.guid);
	const empId = names.empId === undefined ? undefined : values.text(names.empId);
	if (empId !== undefined) return people.byEmployeeNumber(empId) ?? refuse(refusal, names.empId);
	const email = names.email === undefined ? undefined : values.text(names.email);
	return (email === undefined ? undefined : people.byEmail(email)) ?? refuse(refusal, names.email);
}

function refuse([status, message]: [number, string], name = 'the user'): never {
	throw new Refusal(status, message).because(`${name}: no such user`);
}

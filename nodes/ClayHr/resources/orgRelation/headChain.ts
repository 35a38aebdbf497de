import type { IDataObject } from 'n8n-workflow';

import type { ItemContext } from '../../shared/call';
import { settle, withSubject } from '../../shared/http/failure';
import { withQuery } from '../../shared/lists/defineList';
import { getList } from '../../shared/lists/getList';
import { userIdOf } from '../../shared/lists/users';
import { operationError } from '../../shared/nodeErrors';
import { personName } from '../../shared/records/shape';
import { readHead } from '../orgUnit/getManagers';
import { headIdOf, readUnits, unitIdOf, unitsUpFrom } from '../orgUnit/units';
import { usersByName } from '../user/lists';

const nameOf = personName();

/**
 * The chain of a user through the heads of the departments: the user, the head of the user's department, the head of the
 * department above it and so on. A department without a head is left out, and nobody appears twice.
 *
 * @param person the user's basic record
 * @param most maximum number of people, with the user
 * @throws NodeOperationError if ClayHR names no department of the user; NodeApiError if a request fails
 */
export async function headsAbove(item: ItemContext, person: IDataObject, most: number): Promise<IDataObject[]> {
	const chain = [person];
	const ids = new Set([Number(person.userId)]);
	const unitId = await departmentOf(item, person);
	for (const unit of unitsUpFrom(await readUnits(item), unitId)) {
		const headId = headIdOf(unit);
		if (chain.length >= most || headId === undefined || ids.has(headId)) continue;
		ids.add(headId);
		chain.push(await readHead(item, headId, unit));
	}
	return chain;
}

/** The basic record has no department. The list of users by name has it; only the ID decides, because names are not unique. */
async function departmentOf(item: ItemContext, person: IDataObject): Promise<number> {
	const name = nameOf(person);
	const query = typeof name === 'string' ? { name } : {};
	const outcome = await settle(getList(item, withQuery(usersByName, query)));
	const who = `the user ${String(person.userId)}`;
	if ('error' in outcome) throw withSubject(item.node, outcome.error, `While reading the department of ${who}`, item);
	const row = outcome.value.find((one) => userIdOf(one) === userIdOf(person));
	const unitId = row === undefined ? 0 : unitIdOf(row);
	if (unitId > 0) return unitId;
	throw operationError(item.node, `ClayHR names no department of ${who}`, {
		description: "Enter the user's department in ClayHR, or set 'Source' under Options to Managers.",
		itemIndex: item.itemIndex,
	});
}

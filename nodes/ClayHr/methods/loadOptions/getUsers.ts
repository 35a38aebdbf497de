import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { withQuery } from '../../shared/lists/defineList';
import { usersWithBasicData } from '../../resources/user/lists';
import { choices, joined } from '../listSearch/choices';
import { userShape } from '../../resources/user/shape';
import { simplify } from '../../shared/records/shape';
import { getList } from '../../shared/lists/getList';

const mostPeople = 1000;

/**
 * Active users, sorted by name, for a multi-select field. Large companies have more users than the list; an expression
 * can name the others.
 */
export async function getUsers(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const rows = await getList(this, withQuery(usersWithBasicData, { status: 'A' }), mostPeople);
	return choices(
		rows.map((row) => simplify(row, userShape)),
		({ id, name, email }) => ({ name: joined(name ?? `User ${String(id)}`, email), id }),
	).results;
}

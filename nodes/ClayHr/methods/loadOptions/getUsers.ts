import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { usersWithBasicData } from '../../resources/user/lists';
import { userShape } from '../../resources/user/shape';
import { withQuery } from '../../shared/lists/defineList';
import { getList } from '../../shared/lists/getList';
import { simplify } from '../../shared/records/shape';
import { choices } from '../listSearch/choices';
import { nameOf } from '../listSearch/searchUsers';

const mostPeople = 1000;

/**
 * Active users and future joiners, sorted by name, for a multi-select field. Large companies have more users than the list;
 * an expression can name the others.
 */
export async function getUsers(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	// The future joiners come first, because they are few.
	const future = await getList(this, withQuery(usersWithBasicData, { status: 'F' }), mostPeople);
	const most = mostPeople - future.length;
	const active = most > 0 ? await getList(this, withQuery(usersWithBasicData, { status: 'A' }), most) : [];
	return choices(
		[...future, ...active].map((row) => simplify(row, userShape)),
		(user) => ({ name: nameOf(user), id: user.id }),
	).results;
}

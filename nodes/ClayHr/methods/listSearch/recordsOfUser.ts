import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { withQuery } from '../../shared/lists/defineList';
import { wholeUser } from '../../resources/user/lists';
import { recordOwner } from '../../shared/description/locators';
import { isObject } from '../../shared/isObject';
import { getList } from '../../shared/lists/getList';
import { choices } from './choices';
import { chosenUser } from './chosenUser';

/**
 * Choices from a list inside the chosen user's record.
 *
 * @param list ClayHR's name of the list
 * @param describe returns a record's name and ID; records without an ID are left out
 */
export async function recordsOfUser(
	context: ILoadOptionsFunctions,
	list: string,
	describe: (record: IDataObject) => { name: string; id: unknown },
	filter?: string,
): Promise<INodeListSearchResult> {
	const userID = await chosenUser(context, recordOwner);
	const [user] = await getList(context, withQuery(wholeUser, { userID }));
	const records: unknown = user?.[list];
	return choices(Array.isArray(records) ? records.filter(isObject) : [], describe, filter);
}

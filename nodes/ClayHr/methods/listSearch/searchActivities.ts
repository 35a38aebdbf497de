import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { activities } from '../../resources/timesheet/lists';
import { getList } from '../../shared/lists/getList';
import { choices } from './choices';

/** Kinds of activities for a "From List" field; time is recorded with their names, not their IDs. */
export async function searchActivities(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const rows = await getList(this, activities);
	const describe = ({ activityType }: IDataObject) => ({ name: activityType, id: activityType });
	return choices(rows, describe, filter);
}

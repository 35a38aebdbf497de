import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { activities } from '../../resources/timesheet/lists';
import { getList } from '../../shared/lists/getList';
import { choices } from './choices';

/** Activity types. The value is the name, because recorded time uses the name and not the ID. */
export async function searchActivities(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const rows = await getList(this, activities);
	const describe = ({ activityType }: IDataObject) => ({ name: activityType, id: activityType });
	return choices(rows, describe, filter);
}

import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { goals } from '../../resources/goal/lists';
import { goalShape } from '../../resources/goal/shape';
import { simplify } from '../../shared/records/shape';
import { getList } from '../../shared/lists/getList';
import { choices, joined } from './choices';

/** Goals that the API key's user can see. */
export async function searchGoals(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const rows = await getList(this, goals);
	const describe = (row: IDataObject) => {
		const goal = simplify(row, goalShape);
		return { name: joined(goal.summary, goal.user, goal.status), id: goal.id };
	};
	return choices(rows, describe, filter);
}

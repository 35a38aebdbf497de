import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { objectives } from '../../resources/objective/lists';
import { objectiveShape } from '../../resources/objective/shape';
import { simplify } from '../../shared/records/shape';
import { getList } from '../../shared/lists/getList';
import { choices, joined } from './choices';

/** Objectives that ClayHR lists without a user in the query. */
export async function searchObjectives(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const rows = await getList(this, objectives);
	const describe = (row: IDataObject) => {
		const objective = simplify(row, objectiveShape);
		return { name: joined(objective.name, objective.user, objective.status), id: objective.id };
	};
	return choices(rows, describe, filter);
}

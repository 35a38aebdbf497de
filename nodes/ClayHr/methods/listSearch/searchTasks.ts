import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { tasks } from '../../resources/task/lists';
import { taskShape } from '../../resources/task/shape';
import { simplify } from '../../shared/records/shape';
import { getList } from '../../shared/lists/getList';
import { choices, joined } from './choices';

/** Tasks of the API key's user. */
export async function searchTasks(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const rows = await getList(this, tasks);
	const describe = (row: IDataObject) => {
		const task = simplify(row, taskShape);
		return { name: joined(task.title, task.dueDate, task.status), id: task.id };
	};
	return choices(rows, describe, filter);
}

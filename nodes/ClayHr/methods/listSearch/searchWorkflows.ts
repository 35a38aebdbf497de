import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { workflows } from '../../resources/workflow/lists';
import { at } from '../../shared/records/shape';
import { getList } from '../../shared/lists/getList';
import { choices, joined } from './choices';

/** Workflows that can be assigned. Their field names are undocumented. */
export async function searchWorkflows(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const rows = await getList(this, workflows);
	const describe = (row: IDataObject) => ({
		name: joined(at('name', 'workflowName')(row)),
		id: at('workflowId', 'id')(row),
	});
	return choices(rows, describe, filter);
}

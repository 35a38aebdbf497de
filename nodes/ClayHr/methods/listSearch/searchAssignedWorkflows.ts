import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { assignedWorkflows } from '../../resources/workflow/lists';
import { at, personName } from '../../shared/records/shape';
import { getList } from '../../shared/lists/getList';
import { choices, joined } from './choices';

/** Assigned workflows of the API key's user. Their field names are undocumented. */
export async function searchAssignedWorkflows(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const rows = await getList(this, assignedWorkflows);
	const describe = (row: IDataObject) => ({
		name: joined(at('name', 'workflowName')(row), personName('userModel', 'userName')(row)),
		id: at('userworkflowId', 'userWorkflowId', 'id')(row),
	});
	return choices(rows, describe, filter);
}

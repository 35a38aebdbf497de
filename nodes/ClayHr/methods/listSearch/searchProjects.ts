import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { projects } from '../../resources/project/lists';
import { getList } from '../../shared/lists/getList';
import { choices, joined } from './choices';

/** Projects. ClayHR sends them all at once and can't search them. */
export async function searchProjects(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const rows = await getList(this, projects);
	return choices(
		rows,
		(project) => ({ name: joined(project.projectName, project.shortCode), id: project.projectId }),
		filter,
	);
}

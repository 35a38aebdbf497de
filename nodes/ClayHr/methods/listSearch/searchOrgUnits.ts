import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { orgUnits } from '../../resources/orgUnit/lists';
import { getList } from '../../shared/lists/getList';
import { choices } from './choices';

/** Org units. ClayHR sends them all at once and can't search them. */
export async function searchOrgUnits(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const rows = await getList(this, orgUnits);
	return choices(rows, ({ name, departmentId }) => ({ name, id: departmentId }), filter);
}

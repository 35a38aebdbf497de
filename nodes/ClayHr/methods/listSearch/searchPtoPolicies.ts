import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { ptoPolicies } from '../../resources/ptoPolicy/lists';
import { getList } from '../../shared/lists/getList';
import { choices } from './choices';

/** PTO policies. ClayHR sends them all at once and can't search them. */
export async function searchPtoPolicies(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const rows = await getList(this, ptoPolicies);
	return choices(rows, ({ policyName, ptoPolicyId }) => ({ name: policyName, id: ptoPolicyId }), filter);
}

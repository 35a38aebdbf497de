import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { searchPtoPolicies } from '../../ClayHr/methods/listSearch/searchPtoPolicies';

/** PTO policies for a field that takes several. */
export async function getPtoPolicies(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return (await searchPtoPolicies.call(this)).results;
}

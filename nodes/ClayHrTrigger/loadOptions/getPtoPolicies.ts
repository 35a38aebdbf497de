import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { searchPtoPolicies } from '../../ClayHr/methods/listSearch/searchPtoPolicies';

/**
 * PTO policies as options of a multi-select field.
 *
 * @throws NodeApiError if ClayHR can't be read
 */
export async function getPtoPolicies(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return (await searchPtoPolicies.call(this)).results;
}

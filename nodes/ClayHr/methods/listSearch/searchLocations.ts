import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { publishedLocations } from '../../resources/position/lists';
import { reportOf, settle } from '../../shared/http/failure';
import { withQuery } from '../../shared/lists/defineList';
import { getList } from '../../shared/lists/getList';
import { operationError } from '../../shared/nodeErrors';
import { choices } from './choices';

/**
 * Locations of ClayHR's public job board.
 *
 * @throws NodeOperationError if the company has no job board
 */
export async function searchLocations(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const listed = await settle(getList(this, withQuery(publishedLocations, { type: 'location' })));
	if ('value' in listed) return choices(listed.value, ({ id, name }) => ({ name, id }), filter);
	if (reportOf(listed.error)?.status !== 404) throw listed.error;
	throw operationError(this.getNode(), 'ClayHR lists no locations here, because your company has no job board', {
		description: "Choose 'By ID'. Position: Get returns the ID of a position's location as 'locationId'.",
	});
}

import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { jobProfiles } from '../../resources/jobProfile/lists';
import { jobProfileShape } from '../../resources/jobProfile/shape';
import { simplify } from '../../shared/records/shape';
import { readAll } from '../../shared/lists/readAll';
import { choices, joined } from './choices';

/** Active and open job profiles. ClayHR lists one status per request and can't search them. */
export async function searchJobProfiles(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	return choices(await readAll(this, jobProfiles), describe, filter);
}

function describe(row: IDataObject) {
	const { id, name, status } = simplify(row, jobProfileShape);
	return { name: joined(name, status !== 'active' && status), id };
}

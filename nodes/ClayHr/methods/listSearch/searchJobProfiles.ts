import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { withQuery } from '../../shared/lists/defineList';
import { jobProfiles } from '../../resources/jobProfile/lists';
import { jobProfileShape } from '../../resources/jobProfile/shape';
import { simplify } from '../../shared/records/shape';
import { getList } from '../../shared/lists/getList';
import { choices, joined } from './choices';

/** Active and open job profiles. ClayHR lists one status per request and can't search them. */
export async function searchJobProfiles(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const listed = ['A', 'OPEN'].map(async (status) => await getList(this, withQuery(jobProfiles, { status })));
	return choices((await Promise.all(listed)).flat(), describe, filter);
}

function describe(row: IDataObject) {
	const { id, name, status } = simplify(row, jobProfileShape);
	return { name: joined(name, status !== 'active' && status), id };
}

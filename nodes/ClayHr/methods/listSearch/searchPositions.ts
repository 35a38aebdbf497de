import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { withQuery } from '../../shared/lists/defineList';
import { positions } from '../../resources/position/lists';
import { listedPositionShape } from '../../resources/position/shape';
import { simplify } from '../../shared/records/shape';
import { getList } from '../../shared/lists/getList';
import { choices, joined } from './choices';

const mostPositions = 500;

/** Positions, searched by ClayHR. */
export async function searchPositions(this: ILoadOptionsFunctions, filter = ''): Promise<INodeListSearchResult> {
	const search = filter.trim();
	const rows = await getList(this, withQuery(positions, search ? { search } : {}), mostPositions);
	return choices(rows, describe);
}

function describe(row: IDataObject) {
	const { id, code, name, status } = simplify(row, listedPositionShape);
	return { name: joined(name, code, status !== 'open' && status), id };
}

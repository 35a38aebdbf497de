import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { onePage } from '../../shared/lists/defineList';
import { candidates } from '../../resources/candidate/lists';
import { candidateShape } from '../../resources/candidate/shape';
import { simplify } from '../../shared/records/shape';
import { orEnd } from '../../shared/http/collectPages';
import { getList } from '../../shared/lists/getList';
import { choicesInOrder, joined } from './choices';

const pageSize = 50;

/**
 * Candidates, searched by ClayHR.
 *
 * @param filter text of the search box
 * @param paginationToken number of the page; the first page if undefined
 */
export async function searchCandidates(
	this: ILoadOptionsFunctions,
	filter = '',
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const page = Number(paginationToken ?? 0);
	const search = filter.trim();
	const reading = getList(this, onePage(candidates, { page, pageSize, ...(search && { search }) }));
	const rows = await (page > 0 ? orEnd(reading) : reading);
	return {
		results: choicesInOrder(
			rows.map((row) => simplify(row, candidateShape)),
			({ id, name, email, positions, step }) => ({
				name: joined(name ?? email ?? `ID ${String(id)}`, positions, step),
				id,
			}),
		),
		// A short page may be ClayHR's maximum page size, so only an empty page is the end.
		...(rows.length > 0 && { paginationToken: String(page + 1) }),
	};
}

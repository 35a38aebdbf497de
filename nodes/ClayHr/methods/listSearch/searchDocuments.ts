import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { library } from '../../resources/document/lists';
import { getList } from '../../shared/lists/getList';
import { choices, joined } from './choices';

/** Files of the document library. Leaves out names that several files share, because a name must identify one file. */
export async function searchDocuments(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const rows = await getList(this, library);
	const names = rows.map(({ filename }) => filename);
	const repeated = new Set(names.filter((name, place) => names.indexOf(name) !== place));
	return choices(
		rows,
		({ filename, s3id, folder }) => ({
			id: filename && !repeated.has(filename) ? filename : s3id,
			name: joined(filename, folder),
		}),
		filter,
	);
}

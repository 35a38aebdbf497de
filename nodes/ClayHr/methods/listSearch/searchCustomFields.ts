import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { customFields } from '../../resources/customField/lists';
import { customFieldShape } from '../../resources/customField/shape';
import { simplify } from '../../shared/records/shape';
import { getList } from '../../shared/lists/getList';
import { choices, joined } from './choices';

/** Custom fields with their groups. ClayHR sends them all at once and can't search them. */
export async function searchCustomFields(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const rows = await getList(this, customFields);
	return choices(
		rows.map((row) => simplify(row, customFieldShape)),
		({ id, name, group }) => ({ id, name: joined(name, group) }),
		filter,
	);
}

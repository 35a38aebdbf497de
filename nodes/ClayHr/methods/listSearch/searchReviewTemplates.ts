import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { reviewTemplates } from '../../resources/performanceReview/lists';
import { reviewTemplateShape } from '../../resources/performanceReview/templateShape';
import { simplify } from '../../shared/records/shape';
import { getList } from '../../shared/lists/getList';
import { choices, joined } from './choices';

/** Performance review templates. */
export async function searchReviewTemplates(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const rows = await getList(this, reviewTemplates);
	const describe = (row: IDataObject) => {
		const template = simplify(row, reviewTemplateShape);
		return { name: joined(template.name, template.type, template.status), id: template.id };
	};
	return choices(rows, describe, filter);
}

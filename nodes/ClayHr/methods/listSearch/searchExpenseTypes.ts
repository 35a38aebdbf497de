import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { expenseTypes } from '../../resources/expenseReport/lists';
import { getList } from '../../shared/lists/getList';
import { choices, joined } from './choices';

/** Expense types. ClayHR sends them all at once and can't search them. */
export async function searchExpenseTypes(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const rows = await getList(this, expenseTypes);
	const describe = ({ code, description, expenseTypeId }: IDataObject) => ({
		name: joined(code, description),
		id: expenseTypeId,
	});
	return choices(rows, describe, filter);
}

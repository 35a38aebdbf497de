import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { withQuery } from '../../shared/lists/defineList';
import { expenseReports } from '../../resources/expenseReport/lists';
import { expenseReportShape } from '../../resources/expenseReport/shape';
import { simplify } from '../../shared/records/shape';
import { getList } from '../../shared/lists/getList';
import { choices, joined } from './choices';
import { ownerId } from './ownerId';

/** Expense reports of the API key's user. ClayHR lists them for one user per request. */
export async function searchExpenseReports(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const rows = await getList(this, withQuery(expenseReports, { userID: await ownerId(this) }));
	return choices(rows, describe, filter);
}

function describe(row: IDataObject) {
	const { id, name, amount, currency, status } = simplify(row, expenseReportShape);
	const sum = [amount, currency].filter((part) => part !== null).join(' ');
	return { name: joined(name, sum, status), id };
}

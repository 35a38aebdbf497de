import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { currencies } from '../../resources/expenseReport/lists';
import { getList } from '../../shared/lists/getList';
import { choices, joined } from './choices';

/** The company's currencies. The value is the code, because calls use the code and not the ID. */
export async function searchCurrencies(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const rows = await getList(this, currencies);
	const describe = ({ currencyName, currencyCode }: IDataObject) => ({
		name: joined(currencyName, currencyCode),
		id: currencyCode,
	});
	return choices(rows, describe, filter);
}

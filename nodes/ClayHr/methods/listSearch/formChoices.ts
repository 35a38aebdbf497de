import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { itemsOf } from '../../resources/form/items';
import { formShape } from '../../resources/form/shape';
import { simplify } from '../../shared/records/shape';
import { type ListCall, getList } from '../../shared/lists/getList';
import { choices, joined } from './choices';

/** Choices of forms, surveys and tests. The name shows the status unless it is active. */
export async function formChoices(
	context: ILoadOptionsFunctions,
	call: ListCall,
	filter?: string,
): Promise<INodeListSearchResult> {
	const forms = (await getList(context, call)).map((row) => simplify(row, formShape));
	return choices(
		forms,
		({ id, name, status }) => ({
			id,
			name: joined(name ?? `ID ${String(id)}`, status !== 'active' && status),
		}),
		filter,
	);
}

/** Choices of a form's items, each with its section. */
export async function formItemChoices(
	context: ILoadOptionsFunctions,
	call: ListCall,
	filter?: string,
): Promise<INodeListSearchResult> {
	const items = (await getList(context, call)).flatMap((section) =>
		itemsOf({ sections: [section] }).map((item) => ({ section: section.name, ...item })),
	);
	const nameOf = ({ section, name }: { section?: unknown; name?: unknown }) =>
		[section, name].filter(Boolean).join(': ');
	return choices(items, (item) => ({ id: item.dynamicFormItemId, name: nameOf(item) }), filter);
}

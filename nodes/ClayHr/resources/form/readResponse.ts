import type { IDataObject } from 'n8n-workflow';

import { recordOf, rowsOf } from '../../shared/answer/unwrap';
import { itemsOf } from './items';

/**
 * The answers to a form. ClayHR keys them by numbers that it does not explain; each answer says for itself which item and
 * assignment it belongs to. The form stands beside them, and so does the question of each.
 *
 * @param body the answer: answers by number in `Responses`, the form in `FormData`
 * @returns the answers, each with the item it belongs to in `dynamicFormItemModel`, as far as the form has it
 */
export function readResponses(body: IDataObject): IDataObject[] {
	const items = new Map(itemsOf(recordOf(body.FormData)).map((item) => [item.dynamicFormItemId, item]));
	const responses = 'Responses' in body ? rowsOf(body, 'Responses') : [];
	return responses.map((response) => {
		const dynamicFormItemModel = items.get(response.itemId);
		return { ...response, ...(dynamicFormItemModel && { dynamicFormItemModel }) };
	});
}

/**
 * A person's answers to a form, together with the form.
 *
 * @param body the answer, as above
 * @returns the same with the answers as a list
 */
export function readResponse(body: IDataObject): IDataObject {
	return { ...body, Responses: readResponses(body) };
}

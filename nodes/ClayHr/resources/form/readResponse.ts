import type { IDataObject } from 'n8n-workflow';

import { recordOf, rowsOf } from '../../shared/records/envelope';
import { itemsOf } from './items';

/**
 * The answers to a form. ClayHR keys them by numbers that it does not explain; each answer says for itself which item and
 * assignment it belongs to. The form stands beside them, and so does the question of each.
 *
 * @param body the answer: answers by number in `Responses`, the form in `FormData`
 * @returns the answers, each with the item it belongs to in `dynamicFormItemModel`, as far as the form has it
 */
export function readResponses(body: IDataObject): IDataObject[] {
	const responses = 'FormData' in body && !('Responses' in body) ? [] : rowsOf(body, 'Responses');
	return withItems(responses, recordOf(body.FormData));
}

/**
 * Answers with the items of the form or survey that they belong to.
 *
 * @returns each answer with its item in `dynamicFormItemModel`, as far as the form has it
 */
export function withItems(responses: IDataObject[], form: IDataObject): IDataObject[] {
	// ClayHR writes an ID as a number in one place and as text in another.
	const items = new Map(itemsOf(form).map((item) => [String(item.dynamicFormItemId), item]));
	return responses.map((response) => {
		const dynamicFormItemModel = items.get(String(response.itemId));
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

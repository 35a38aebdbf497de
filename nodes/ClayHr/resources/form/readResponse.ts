import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../../shared/isObject';
import { recordOf, rowsOf } from '../../shared/records/envelope';
import { itemsOf } from './items';

/**
 * Reads the answers to a form. ClayHR keys them by undocumented numbers; each answer holds its own item and assignment
 * IDs. Adds the question to each answer.
 *
 * @param body the response: answers by number in `Responses`, the form in `FormData`
 * @returns the answers, each with its form item in `dynamicFormItemModel` if the form has the item
 * @throws NotARecord if the response has neither answers nor a form
 */
export function readResponses(body: IDataObject): IDataObject[] {
	const { FormData, Responses = null } = body;
	// A form without answers may come alone.
	const responses = isObject(FormData) && Responses === null ? [] : rowsOf(body, 'Responses');
	return withItems(responses, recordOf(body.FormData));
}

/**
 * Adds to each answer its item of the form or survey.
 *
 * @returns the answers, each with its item in `dynamicFormItemModel` if the form has the item
 */
export function withItems(responses: IDataObject[], form: IDataObject): IDataObject[] {
	// ClayHR sends the same ID as a number in one place and as text in another.
	const items = new Map(itemsOf(form).map((item) => [String(item.dynamicFormItemId), item]));
	return responses.map((response) => {
		const dynamicFormItemModel = items.get(String(response.itemId));
		return { ...response, ...(dynamicFormItemModel && { dynamicFormItemModel }) };
	});
}

/**
 * Reads a user's answers to a form, together with the form.
 *
 * @param body the response, as in `readResponses`
 * @returns the response with the answers as a list
 * @throws NotARecord as `readResponses`
 */
export function readResponse(body: IDataObject): IDataObject {
	return { ...body, Responses: readResponses(body) };
}

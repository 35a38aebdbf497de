import type { IDataObject } from 'n8n-workflow';

import { rowsOf } from '../../shared/answer/unwrap';

/**
 * A person's answers to a form. ClayHR keys them by numbers that it does not explain; each answer says for itself which
 * item and assignment it belongs to.
 *
 * @param body the answer: answers by number in `Responses`, the form in `FormData`
 * @returns the same with the answers as a list
 */
export function readResponse(body: IDataObject): IDataObject {
	return { ...body, Responses: 'Responses' in body ? rowsOf(body, 'Responses') : [] };
}

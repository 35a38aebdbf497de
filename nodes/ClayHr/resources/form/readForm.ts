import type { IDataObject } from 'n8n-workflow';

import { recordOf, rowsOf } from '../../shared/records/envelope';

/**
 * Reads a form or survey as one record. ClayHR sends the form and its sections beside each other.
 *
 * @param body the response: the form in `FormData`, its sections in `data`
 * @returns the form's fields plus `sections`; the unchanged response if it has no list of sections
 */
export function readForm(body: IDataObject): IDataObject {
	return Array.isArray(body.data) ? { ...recordOf(body.FormData), sections: rowsOf(body) } : recordOf(body);
}

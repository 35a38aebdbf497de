import type { IDataObject } from 'n8n-workflow';

import { recordOf, rowsOf } from '../../shared/records/envelope';

/**
 * A form (or survey) as one record. ClayHR hands out the form and its sections side by side.
 *
 * @param body the answer: the form in `FormData`, its sections in `data`
 * @returns the form's fields and `sections`; the answer as it is when it has no list of sections
 */
export function readForm(body: IDataObject): IDataObject {
	return Array.isArray(body.data) ? { ...recordOf(body.FormData), sections: rowsOf(body) } : recordOf(body);
}

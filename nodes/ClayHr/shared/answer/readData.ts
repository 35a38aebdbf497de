import type { IDataObject } from 'n8n-workflow';

/**
 * The record of an answer that ClayHR wraps in `data` without a message beside it.
 *
 * @returns the object in `data`; the whole answer when there is none
 */
export function readData(body: IDataObject): IDataObject {
	const { data } = body;
	return typeof data === 'object' && data !== null && !Array.isArray(data) ? Object(data) : body;
}

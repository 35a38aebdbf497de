import type { IDataObject } from 'n8n-workflow';

/** True for an object that is not a list. */
export function isObject(value: unknown): value is IDataObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

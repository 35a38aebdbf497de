import { isObject } from './isObject';

// In lower case. Servers differ in the case of these names.
const names = new Set([
	...['success', 'issuccess', 'succeeded', 'ok', 'result'],
	...['code', 'status', 'statuscode', 'errorcode', 'responsecode', 'resultcode', 'httpstatus'],
	...['message', 'messages', 'msg', 'responsemessage', 'error', 'errors', 'errormessage', 'errorlist'],
	...['iserror', 'haserror', 'haserrors', 'failed', 'validationerrors', 'fielderrors'],
	...['exception', 'exceptionmessage', 'fault', 'faultstring'],
	...['path', 'timestamp', 'requestid', 'traceid'],
]);

/** True if a field of a response says how the call went. Other fields hold records. */
function isAboutTheCall(name: string, value: unknown): boolean {
	const lower = name.toLowerCase();
	// Servers also use this name for the records.
	return names.has(lower) && !(lower === 'result' && typeof value === 'object' && value !== null);
}

/** The fields of a response that may hold records. */
export const recordFieldsOf = (answer: Readonly<Record<string, unknown>>): Array<[name: string, value: unknown]> =>
	Object.entries(answer).filter(([name, value]) => !isAboutTheCall(name, value));

/** True for an object whose fields only say how the call went. */
export const isOnlyAboutTheCall = (value: unknown): boolean => isObject(value) && recordFieldsOf(value).length === 0;

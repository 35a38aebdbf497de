import { isObject } from '../isObject';

/**
 * True if a response with a status below 400 says that ClayHR did not carry out the request. ClayHR documents no such
 * response; all its documented responses must count as successful. So a response with data fails only by a negative
 * `code` or by `success: false`: other fields may belong to a record.
 */
export function saysItFailed(body: unknown): boolean {
	if (!isObject(body)) return body === false;
	const { code, success } = body;
	if (Number(code) < 0 || /^false$/i.test(String(success))) return true;
	if (!Object.entries(body).every(([name, value]) => aboutTheCall.has(name) || isEmpty(value))) return false;
	const { error, errors, message, status } = body;
	const isSaid = !isEmpty(error) || !isEmpty(errors) || failureWords.test(String(message));
	return isSaid || /^(0|n|no)$/i.test(String(success)) || [code, status].some(isFailureCode);
}

const aboutTheCall = new Set(['code', 'error', 'errors', 'message', 'path', 'status', 'success', 'timestamp']);

// The words of the documented error messages, apart from "not found": an empty list may say that as well.
const failureWords =
	/^\s*(fail(ed|ure)?|error|exception|something went wrong|access denied|unauthori[sz]ed|forbidden|bad request|conflict|please (verify|fill)|(you|user) (don't|doesn't|do not|does not) have|cannot)\b|\b(not allowed|not available|already exists)\b/i;

const isFailureCode = (code: unknown) =>
	(Number(code) >= 400 && Number(code) < 600) || /^(fail(ed|ure)?|error)$/i.test(String(code));

function isEmpty(value: unknown): boolean {
	if (Array.isArray(value)) return value.length === 0;
	if (isObject(value)) return Object.keys(value).length === 0;
	return value === undefined || value === null || value === '' || value === 0 || value === false;
}

import { isOnlyAboutTheCall, plainFieldName, recordFieldsOf, withoutAccents } from '../aboutTheCall';
import { isObject } from '../isObject';
import { ownValue } from '../ownValue';

/**
 * How sure it is that a response refuses the request. `stated`: a field says so. `guessed`: only the words sound like it, so
 * a change may have been carried out. `partial`: some results of a change are refusals.
 */
export type Refusal = 'stated' | 'guessed' | 'partial';

/**
 * Finds out whether a response with a status below 400 refuses the request. ClayHR documents no such response; all its
 * documented responses must count as successful. `success: true` wins over everything. In a response with data, only
 * `success: false` and a negative `code` refuse: other fields may belong to a record. A read with an empty list is refused
 * only by a stated failure or by plain words: ClayHR may say in words that it has no records.
 *
 * @param changesData true if the request changes data
 * @returns undefined if the response does not refuse
 */
export function refusalIn(body: unknown, changesData: boolean): Refusal | undefined {
	if (body === false) return 'stated';
	if (Array.isArray(body)) return refusalInEntry(body, changesData);
	if (!isObject(body)) return undefined;
	const about = inPlainNames(body);
	const { success, code } = about;
	if (isYes(success)) return undefined;
	if (isNoWord(success) || Number(code) < 0) return 'stated';
	const filled = recordFieldsOf(body).filter(([, value]) => !isEmpty(value));
	const [[name = '', inner] = []] = filled;
	if (filled.length > 1) return undefined;
	if (filled.length === 1) return wrappers.has(name.toLowerCase()) ? refusalInEntry(inner, changesData) : undefined;
	const hasEmptyList = !changesData && recordFieldsOf(body).some(([, value]) => Array.isArray(value));
	return statedIn(about, hasEmptyList) ? 'stated' : guessedIn(about, hasEmptyList);
}

// In lower case. Servers use these names for the whole content of an answer.
const wrappers = new Set(['data', 'response', 'result', 'results', 'meta', 'header', 'body', 'payload']);

// Servers differ in the case and the language of names.
const inPlainNames = (body: Readonly<Record<string, unknown>>): Record<string, unknown> =>
	Object.fromEntries(Object.entries(body).map(([name, value]) => [plainFieldName(name), value]));

/** Judges an entry only if it says nothing but how the call went. Otherwise its fields belong to a record. */
function refusalInEntry(entry: unknown, changesData: boolean): Refusal | undefined {
	if (Array.isArray(entry)) return refusalInList(entry, changesData);
	const isStatement = isOnlyAboutTheCall(entry) || isWrapper(entry) || entry === false;
	return isStatement ? refusalIn(entry, changesData) : undefined;
}

const isWrapper = (entry: unknown) =>
	isObject(entry) && recordFieldsOf(entry).every(([name]) => wrappers.has(name.toLowerCase()));

/** Judges the results of a change together. The entries of a list that was read are records, unless there is only one. */
function refusalInList(list: unknown[], changesData: boolean): Refusal | undefined {
	if (list.length !== 1 && !changesData) return undefined;
	const refusals = list.map((entry) => refusalInEntry(entry, changesData));
	const [first] = refusals;
	if (refusals.every((refusal) => refusal === first)) return first;
	return 'partial';
}

function statedIn(body: Readonly<Record<string, unknown>>, hasEmptyList: boolean): boolean {
	return Object.entries(body).some(([name, value]) => ownValue(judges, name)?.(value, hasEmptyList) === true);
}

type Judge = (value: unknown, hasEmptyList: boolean) => boolean;

const saysNo: Judge = (value) => isNoWord(value) || /^\s*(0|-\d+|f|n|no)\s*$/i.test(String(value));

const saysYes: Judge = (value) => isYes(value);

const saysError: Judge = (value) => hasContent(value);

const isFailureCode: Judge = (value, hasEmptyList) => {
	const [, status] = /^\s*([45]\d\d)\b/.exec(String(value)) ?? [];
	// Not found, together with an empty list, means that the list has no records.
	if (hasEmptyList && (status === '404' || /^not[_ ]found$/i.test(String(value)))) return false;
	if (isObject(value)) return statedIn(inPlainNames(value), hasEmptyList);
	return status !== undefined || Number(value) < 0 || isNoWord(value) || statusNames.test(String(value));
};

/** By the fields' names in lower case. */
const judges: Readonly<Record<string, Judge | undefined>> = {
	...{ success: saysNo, issuccess: saysNo, succeeded: saysNo, ok: saysNo },
	...{ result: (value) => isNoWord(value), code: isFailureCode, status: isFailureCode, statuscode: isFailureCode },
	...{ responsecode: isFailureCode, resultcode: isFailureCode, httpstatus: isFailureCode },
	...{ iserror: saysYes, haserror: saysYes, haserrors: saysYes, failed: saysYes },
	...{ error: saysError, errors: saysError, errorcode: saysError, errormessage: saysError, errorlist: saysError },
	...{ validationerrors: saysError, fielderrors: saysError },
	...{ exception: saysError, exceptionmessage: saysError, fault: saysError, faultstring: saysError },
};

// The names of the statuses from 400 on in Java's web servers.
const statusNames =
	/^(bad_request|unauthorized|forbidden|not_found|method_not_allowed|conflict|gone|unprocessable_entity|too_many_requests|internal_server_error|bad_gateway|service_unavailable|gateway_timeout)$/i;

const isYes = (value: unknown) => value === 200 || /^\s*(true|1|y|yes|ok|success(ful|fully)?)\s*$/i.test(String(value));

const isNoWord = (value: unknown) => /^\s*(false|fail(ed|ure)?|error|unsuccess(ful|fully)?)\s*$/i.test(String(value));

function guessedIn({ message, msg, status }: Record<string, unknown>, hasEmptyList: boolean) {
	const said = String(message ?? msg ?? '');
	if (/(?<!un|not )\bsuccess(ful|fully)?\b/i.test(said)) return undefined;
	const isRefusal =
		plainWords.test(said) || foreignWords.test(withoutAccents(said)) || (!hasEmptyList && otherWords.test(said));
	return isRefusal || status === 0 ? 'guessed' : undefined;
}

// The words of the documented error messages, and of common servers.
const plainWords =
	/^\s*(fail(ed|ure)?|an? (\w+ )?error|error|exception|something went wrong|(access|permission) denied|unauthori[sz]ed|forbidden|bad request|conflict|internal server error|unsuccessful(ly)?|resource path not found)\b|\b\w+Exception\b|\b(session|licen[cs]e|subscription|trial|token|key) (has |is )?expired\b|\b(under|down for|undergoing) (scheduled )?maintenance\b|\bservice (is )?(temporarily )?unavailable\b/i;

// What servers say in other languages instead of "not authorized", "access denied", "session expired" and "error".
const foreignWords = new RegExp(
	[
		...['no autorizad[oa]', 'acceso (denegado|prohibido)', 'sesion (ha )?(caducad[oa]|expirad[oa])'],
		...['nao autorizad[oa]', 'acesso (negado|proibido)', 'sessao expirad[oa]'],
		...['non autorisee?', 'acces (refuse|interdit)', 'session expiree'],
		...['nicht (autorisiert|angemeldet|berechtigt)', 'zugriff (verweigert|verboten)', 'sitzung (ist )?abgelaufen'],
		...['non autorizzato', 'accesso (negato|vietato)', 'sessione scaduta'],
		...['niet (geautoriseerd|ingelogd)', 'toegang geweigerd', 'sessie verlopen'],
		'^(erro|errore|erreur|fehler|fout)',
	]
		.map((words) => `(${words})\\b`)
		.join('|'),
	'i',
);

// ClayHR may also use these for an empty list: "You do not have any timesheets". "Not found" is left out for the same reason.
const otherWords =
	/^\s*(invalid|unable to|could not|couldn't|cannot|can not|can't|please (verify|fill)|(you|user) ((do|does|are|is) not|don't|doesn't|aren't|isn't)|no permission|duplicate)\b|\b(failed|not (allowed|available|authori[sz]ed|permitted)|already exists|does not exist|is required|too many requests|(has|have|is) expired|timed out)\b/i;

const saysNothing = /^\s*(|0|none|null|false|ok|success)\s*$/i;

/** True for a text or value that names an error, at any place inside a list or an object. */
function hasContent(value: unknown): boolean {
	if (typeof value === 'object' && value !== null) return Object.values(value).some(hasContent);
	return value !== undefined && value !== null && !saysNothing.test(String(value));
}

function isEmpty(value: unknown): boolean {
	if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
	return value === undefined || value === null || value === '' || value === 0 || value === false;
}

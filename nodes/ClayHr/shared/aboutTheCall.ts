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

// Servers and proxies answer in the language of their users. ClayHR's records have none of these names.
const englishNames = new Map(
	Object.entries({
		message: ['mensaje', 'mensagem', 'nachricht', 'meldung', 'messaggio', 'melding'],
		error: ['erro', 'errore', 'erreur', 'fehler', 'fout'],
		success: ['exito', 'sucesso', 'erfolg', 'succes', 'successo'],
		code: ['codigo', 'codice'],
	}).flatMap(([name, foreignNames]) => foreignNames.map((foreign): [string, string] => [foreign, name])),
);

/** A text in which accented letters have no accents: `éxito` is `exito`. */
export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** The name of a field in lower case; in English if it says how a call went: `éxito` is `success`. */
export function plainFieldName(name: string): string {
	const lower = withoutAccents(name).toLowerCase();
	return englishNames.get(lower) ?? lower;
}

/** True if a field of a response says how the call went. Other fields hold records. */
function isAboutTheCall(name: string, value: unknown): boolean {
	const lower = plainFieldName(name);
	// Servers also use this name for the records.
	return names.has(lower) && !(lower === 'result' && typeof value === 'object' && value !== null);
}

/** The fields of a response that may hold records. */
export const recordFieldsOf = (answer: Readonly<Record<string, unknown>>): Array<[name: string, value: unknown]> =>
	Object.entries(answer).filter(([name, value]) => !isAboutTheCall(name, value));

/** True for an object whose fields only say how the call went. */
export const isOnlyAboutTheCall = (value: unknown): boolean => isObject(value) && recordFieldsOf(value).length === 0;

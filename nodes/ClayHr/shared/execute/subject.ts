import type { Call, ItemContext, RequestParts } from '../call';
import { shortened } from '../nodeErrors';
import { chosenValue } from '../parameters/personPage';
import type { Parameter, Source } from '../parameters/fields';
import { isRequired } from '../parameters/neededFields';
import { labelOf } from '../parameters/invalidParameter';
import { isAdded, readSource } from '../parameters/readParameters';

/** The parts of a call that name the record of a request. */
export type NamedCall = Pick<Call, 'method' | 'pathValues' | 'query' | 'body' | 'readRequest' | 'subject'>;

const mostRecords = 2;
const longestValue = 60;
const longestPath = 120;

/**
 * Names the records of a request for an error message: `User 140001`, or `Project 7, User anna@acme.com`. Shows IDs and
 * emails as the user gave them, and other data only if the call names it in `subject`.
 *
 * @param redact removes the API key from a path of API Request
 * @returns undefined if the request names no record
 */
export function subjectOf(
	item: ItemContext,
	call: NamedCall,
	{ method, url }: RequestParts,
	redact: (text: string) => string,
): string | undefined {
	if (call.readRequest) return shortened(redact(`${method ?? call.method} ${url}`), longestPath);
	const sources = [call.pathValues, call.query, call.body].flatMap((values) => Object.values(values ?? {}));
	if (call.subject) return call.subject.flatMap((name) => ownPart(item, name, sources)).join(', ');
	const parameters = sources.filter(namesRecord).filter(({ parameter }) => isAdded(item, parameter));
	const records = parameters.flatMap(({ parameter }) => recordIn(item, parameter));
	return records.length === 0 ? undefined : [...new Set(records)].slice(0, mostRecords).join(', ');
}

function namesRecord(source: Source): source is Parameter {
	if (!('parameter' in source)) return false;
	const { parameter, type } = source;
	// Of the optional fields, only the user whom the request concerns: neither a second user nor the head of an org unit.
	if (!isRequired(parameter)) return type === 'user' && /\.(?!other|head)\w*UserId$/.test(parameter);
	if (type === 'user' || type === 'email') return true;
	// The ID of a new record names nothing in ClayHR yet.
	return (type === 'integer' || type === 'text') && /^(?!new).*(Id|Guid|FileName)$/.test(parameter);
}

/** What one parameter of the call's `subject` says. */
function ownPart(item: ItemContext, name: string, sources: Source[]): string[] {
	const source = sources.find((one): one is Parameter => 'parameter' in one && one.parameter === name);
	if (source === undefined) return [];
	const isUser = source.type === 'user';
	if (!isAdded(item, name)) return isUser ? ["API key's user"] : [];
	if (isUser || source.type === 'integer') return recordIn(item, name);
	const value = shortened(String(readSource(item, source) ?? ''), longestValue);
	return [`${labelOf(name)} ${source.type === 'date' || source.type === 'number' ? value : `"${value}"`}`];
}

function recordIn(item: ItemContext, parameter: string): string[] {
	const value = chosenValue(item.getParameter(parameter), item.baseURL);
	if (typeof value !== 'string' && typeof value !== 'number') return [];
	return [`${labelOf(parameter).replace(/ (ID|GUID)$/, '')} ${shortened(String(value), longestValue)}`];
}

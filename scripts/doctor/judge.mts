import { answerSchema, type Operation } from '../../sandbox/contract/operation.mts';
import { isList, isObject } from '../../sandbox/contract/guards.mts';
import { compareShape } from './compareShape.mts';
import { lacksField } from './findRecord.mts';
import type { Reply } from './line.mts';
import type { Finding, Outcome } from './outcome.mts';
import { fieldsReadFrom } from './sources.mts';

/** The documented texts and names, which the report may show. All other content of a response may be personal data. */
export interface Documented {
	/** Documented error messages, in lower case. */
	readonly texts: ReadonlySet<string>;
	/** Documented field names. */
	readonly names: ReadonlySet<string>;
}

/**
 * Judges the outcome of a call.
 * @param path the documented path that responded; it differs from the operation's path if a fallback path responded
 */
export function judge(operation: Operation, path: string, reply: Reply, documented: Documented): Outcome {
	const call = `${operation.method} ${operation.path}`;
	const bad = { call, findings: [], status: reply.answer?.statusCode };
	if (reply.answer === undefined) return { ...bad, verdict: 'no answer', note: `no connection: ${reply.code}` };
	const { report, answer } = reply;
	const { statusCode: status, body } = answer;
	const note = noteOn(body, status, documented.texts);
	if (report?.isUnknownPath === true || status === 404) return { ...bad, verdict: 'not found', note };
	if (status === 401 || status === 403) return { ...bad, verdict: 'not permitted', note };
	if (report !== undefined) return { ...bad, verdict: 'no answer', note };
	const findings = differences(operation, status, body, documented.names);
	const isSecond = path !== operation.path;
	const remarks = [
		isSecond ? `answers at ${path}` : '',
		isEmpty(body) ? 'nothing in it' : '',
		findings.length > 0 ? differencesText(findings.length) : '',
	];
	return {
		call,
		verdict: findings.length > 0 ? 'another shape' : isSecond ? 'second path works' : 'works',
		note: remarks.filter((remark) => remark !== '').join(', '),
		findings,
		status,
	};
}

const differencesText = (count: number) => (count === 1 ? '1 difference' : `${count} differences`);

function noteOn(body: unknown, status: number, texts: ReadonlySet<string>): string {
	const said: unknown = isObject(body) ? body.message : body;
	if (typeof said === 'string' && texts.has(said.trim().toLowerCase())) return `status ${status}: ${said.trim()}`;
	if (status >= 300 && status < 400) return `status ${status}, redirected`;
	if (typeof body === 'string') return `status ${status}, ${/^\s*</.test(body) ? 'a web page' : 'no JSON'}`;
	return status < 300 ? `status ${status}, but a code below 0` : `status ${status}`;
}

function differences(operation: Operation, status: number, body: unknown, names: ReadonlySet<string>): Finding[] {
	const documented = Object.keys(operation.responses).filter((code) => code.startsWith('2'));
	if (!documented.includes(String(status)))
		return [{ kind: 'other status', place: '', found: String(status), documented: documented.join(' or ') }];
	const schema = answerSchema(operation, status);
	if (!isObject(schema)) return [];
	return [...compareShape(schema, body, names), ...lackingFields(operation, schema, body)];
}

// Hardly any field is documented as required, but other calls need these fields.
function lackingFields({ operationId }: Operation, schema: object, body: unknown): Finding[] {
	const documented = JSON.stringify(schema);
	return fieldsReadFrom(operationId)
		.filter((field) => documented.includes(`"${field.split('.').at(-1) ?? field}":`) && lacksField(body, field))
		.map((field) => ({ kind: 'missing', place: field, found: '', documented: '' }));
}

function isEmpty(body: unknown): boolean {
	if (body === undefined) return true;
	const parts = isObject(body) ? Object.values(body).filter((part) => isList(part) || isObject(part)) : [body];
	return parts.length > 0 && parts.every((part) => (isList(part) ? part.length === 0 : false));
}

import type { IDataObject } from 'n8n-workflow';

import type { Call, RequestParts } from '../call';
import type { FailureReport } from '../http/failure';

// Apache, which stands before ClayHR, refuses a request line above 8,190 bytes. The line also has the path.
const longestQuery = 7500;

// Three bytes of UTF-8, each written as %XX.
const mostBytesOfCharacter = 9;

/** The parts of a request as sent. */
export type SentParts = Omit<RequestParts, 'body'> & { body?: RequestParts['body'] | string };

/**
 * Moves the values of a POST from a long query to the body, as a form. Servlet containers such as ClayHR's Tomcat read
 * both alike.
 *
 * @returns the same parts if the query is short enough, or if the body has values already
 */
export function withoutLongQuery(parts: RequestParts, { method }: Pick<Call, 'method'>): SentParts {
	const { qs = {}, ...others } = parts;
	if (method !== 'POST' || others.body !== undefined || !isLong(qs)) return parts;
	// Without the character set, a servlet container may read the values as Latin-1.
	const headers = { ...others.headers, 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' };
	const values = Object.entries(qs).map(([name, value]): [string, string] => [name, String(value)]);
	return { ...others, headers, body: new URLSearchParams(values).toString() };
}

function isLong(query: IDataObject): boolean {
	const characters = Object.entries(query).reduce(
		(sum, [name, value]) => sum + name.length + String(value).length + 2,
		0,
	);
	// Almost every query is short, and encoding it takes long.
	return characters * mostBytesOfCharacter > longestQuery && queryOf(query).length > longestQuery;
}

/** Encodes a JSON body here: n8n's HTTP client drops fields such as `constructor` from an object. */
export function withEncodedBody(parts: SentParts): SentParts {
	const { body } = parts;
	if (typeof body !== 'object' || Buffer.isBuffer(body) || Object.keys(body).length === 0) return parts;
	return { ...parts, headers: { ...parts.headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** A query as n8n's HTTP client writes it, if its values are texts, numbers and booleans. */
function queryOf(query: IDataObject): string {
	return Object.entries(query)
		.map((pair) => pair.map((part) => encoded(String(part))).join('='))
		.join('&');
}

function encoded(text: string): string {
	// A lone surrogate can't be encoded.
	return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD')).replace(
		/[!'()*]/g,
		(character) => `%${character.charCodeAt(0).toString(16)}`,
	);
}

const statusesOfLength = new Set<number | undefined>([413, 414, 431]);

/**
 * Adds the length of a request to the report of a server that found it too long.
 *
 * @param path the path from the host on
 * @returns the same report for any other failure
 */
export function withLength(report: FailureReport, parts: SentParts, path: string, method: string): FailureReport {
	const { qs = {}, body } = parts;
	const isCountable = Object.values(qs).every((value) => typeof value !== 'object');
	if (!statusesOfLength.has(report.status) || !isCountable) return report;
	const query = queryOf(qs);
	const line = `${method} ${path}${query === '' ? '' : `?${query}`} HTTP/1.1`;
	const ofLine = `The request line has ${inDigits(line.length)} bytes`;
	const ofBody = body === undefined ? '' : `, the body ${inDigits(lengthOf(body))}`;
	return { ...report, message: `${report.message}. ${ofLine}${ofBody}` };
}

function lengthOf(body: NonNullable<SentParts['body']>): number {
	if (Buffer.isBuffer(body)) return body.length;
	return Buffer.byteLength(typeof body === 'string' ? body : JSON.stringify(body));
}

const inDigits = (bytes: number) => bytes.toLocaleString('en-US');

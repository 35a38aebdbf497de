import type { IDataObject } from 'n8n-workflow';

import type { Call, RequestParts } from '../call';
import type { FailureReport } from '../http/failure';

// Apache, which stands before ClayHR, refuses a request line above 8,190 bytes. The line also has the host's own path.
const longestQuery = 7500;

/**
 * Moves the values of a POST from a long query to the body, as a form. Servlet containers such as ClayHR's Tomcat read
 * both alike.
 *
 * @returns the same parts if the query is short enough, or if the body has values already
 */
export function withoutLongQuery(parts: RequestParts, { method }: Pick<Call, 'method'>): SentParts {
	const { qs = {}, ...others } = parts;
	if (method !== 'POST' || others.body !== undefined || queryOf(qs).length <= longestQuery) return parts;
	// Without the character set, a servlet container may read the values as Latin-1.
	const headers = { ...others.headers, 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' };
	const values = Object.entries(qs).map(([name, value]): [string, string] => [name, String(value)]);
	return { ...others, headers, body: new URLSearchParams(values).toString() };
}

/** The parts of a request as sent. */
export type SentParts = Omit<RequestParts, 'body'> & { body?: RequestParts['body'] | string };

/** A query as n8n's HTTP client writes it. All its values are texts, numbers and booleans. */
function queryOf(query: IDataObject): string {
	return Object.entries(query)
		.map((pair) => pair.map((part) => encodeURIComponent(String(part)).replace(asTyped, decodeURIComponent)).join('='))
		.join('&');
}

const asTyped = /%3A|%24|%2C/g;

const statusesOfLength = new Set<number | undefined>([413, 414, 431]);

/**
 * Adds the length of a request to the report of a server that found it too long.
 *
 * @param path the path from the host on
 * @returns the same report for any other failure
 */
export function withLength(report: FailureReport, parts: SentParts, path: string, method: string): FailureReport {
	if (!statusesOfLength.has(report.status)) return report;
	const { qs = {}, body } = parts;
	const query = queryOf(qs);
	const line = `${method} ${path}${query === '' ? '' : `?${query}`} HTTP/1.1`;
	const bytesOfBody = lengthOf(body);
	const length = `The request line has ${inDigits(line.length)} bytes`;
	const message = bytesOfBody === 0 ? length : `${length}, the body ${inDigits(bytesOfBody)}`;
	return { ...report, message: `${report.message}. ${message}` };
}

function lengthOf(body: SentParts['body']): number {
	if (body === undefined || Buffer.isBuffer(body)) return body?.length ?? 0;
	return Buffer.byteLength(typeof body === 'string' ? body : JSON.stringify(body));
}

const inDigits = (bytes: number) => bytes.toLocaleString('en-US');

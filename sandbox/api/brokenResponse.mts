import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { wholeText, type Outgoing } from './outgoing.mts';

/** A response that breaks the rules of HTTP, so the server's library can't send it. */
export interface RawResponse {
	/** The HTTP status; null for no response. */
	readonly status: number | null;
	/** Sends it and closes the connection. */
	readonly send: (raw: ServerResponse) => void;
}

/** Returns whether a response breaks the rules of HTTP. */
export function isRaw(response: Outgoing | RawResponse): response is RawResponse {
	return 'send' in response;
}

/** No response: the connection is closed. */
export function cut(): RawResponse {
	return { status: null, send: (raw) => void raw.destroy() };
}

const dripMilliseconds = 50;

/** A list that never ends, until the client disconnects. */
export function drip(): RawResponse {
	return {
		status: null,
		send(raw) {
			raw.writeHead(200, { 'content-type': 'application/json;charset=UTF-8' });
			raw.write('[');
			const timer = setInterval(() => raw.write(' '), dripMilliseconds);
			raw.once('close', () => clearInterval(timer));
		},
	};
}

/**
 * The first half of a response in chunks, without the last chunk.
 * @param answer the real response
 */
export function truncated(answer: Outgoing): RawResponse {
	const bytes = Buffer.from(wholeText(answer));
	return broken(answer, bytes.subarray(0, Math.floor(bytes.length / 2)), { 'transfer-encoding': 'chunked' });
}

const missingBytes = 100;

/**
 * A response whose Content-Length promises more bytes than it has.
 * @param answer the real response
 */
export function wrongLength(answer: Outgoing): RawResponse {
	const bytes = Buffer.from(wholeText(answer));
	return broken(answer, bytes, { 'content-length': String(bytes.length + missingBytes) });
}

const checksumBytes = 8;

/**
 * A packed response with a wrong checksum.
 * @param answer the real response
 */
export function brokenGzip(answer: Outgoing): RawResponse {
	const bytes = gzipSync(wholeText(answer));
	const damaged = Buffer.concat([bytes.subarray(0, -checksumBytes), Buffer.alloc(checksumBytes, 0xff)]);
	const headers = { 'content-encoding': 'gzip', 'content-length': String(damaged.length) };
	return broken(answer, damaged, headers);
}

const headBytes = 10;

/**
 * The head of a packed response, with its own length: a proxy cut the response and hides that.
 * @param answer the real response
 */
export function headOfGzip(answer: Outgoing): RawResponse {
	const head = gzipSync(wholeText(answer)).subarray(0, headBytes);
	return broken(answer, head, { 'content-encoding': 'gzip', 'content-length': String(head.length) });
}

function broken({ status, headers }: Outgoing, bytes: Buffer, more: Readonly<Record<string, string>>): RawResponse {
	return {
		status,
		send(raw) {
			raw.writeHead(status, { ...headers, ...more, connection: 'close' });
			raw.write(bytes, () => raw.destroy());
		},
	};
}

import { pipeline, Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { createGzip } from 'node:zlib';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { UploadedFile } from '../company/uploads.mts';
import { isObject } from '../contract/guards.mts';
import type { LoggedRequest } from '../control/requestLog.mts';
import { badFormat } from '../operations/refusal.mts';
import type { Sandbox } from '../sandbox.mts';
import { answer } from './answer.mts';
import { faultyAnswer } from './applyFault.mts';
import { isRaw } from './brokenResponse.mts';
import { errorPage } from './errorPage.mts';
import { json, type Outgoing } from './outgoing.mts';

/**
 * Adds ClayHR's part of the sandbox to a server: /rm, and the public job board beside it.
 * @param server the server
 * @param sandbox the sandbox
 */
export async function addApiRoutes(server: FastifyInstance, sandbox: Sandbox): Promise<void> {
	server.removeAllContentTypeParsers();
	server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
	await server.register(multipart, {
		attachFieldsToBody: 'keyValues',
		onFile: async (part) => {
			const file = new UploadedFile(await part.toBuffer(), part.filename, part.mimetype);
			Object.assign(part, { value: file });
		},
	});
	// Reached only by bodies that can't be received: invalid forms and oversized bodies.
	server.setErrorHandler((error, request, reply) => {
		const details = [error instanceof Error ? error.message : String(error)];
		sandbox.violations.add({ kind: 'request', method: request.method, path: request.url, operationId: '', details });
		return send(reply, json(400, { message: badFormat }));
	});
	const handle = (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
		serve(sandbox, request, reply);
	for (const url of ['/rm', '/rm/*', '/job-board/*']) server.all(url, handle);
}

async function serve(sandbox: Sandbox, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
	const entry = begin(sandbox, request, reply);
	if (sandbox.settings.refusesLine(requestLineOf(request))) return sendNoted(reply, entry, errorPage('apache', 414));
	const retryAfter = sandbox.rateLimit.take();
	if (retryAfter !== undefined) {
		entry.fault = 'rateLimit';
		return sendNoted(reply, entry, json(429, { message: 'Too many requests.' }, { 'retry-after': retryAfter }));
	}
	const fault = sandbox.faults.take(request.method, entry.path);
	const real = (): Outgoing => answer(sandbox, request, entry);
	if (fault === undefined) return sendNoted(reply, entry, real());
	entry.fault = fault.kind;
	const lost = fault.after === true ? real() : undefined;
	if (fault.delayMs !== undefined) await wait(fault.delayMs);
	const faulty = faultyAnswer(fault, () => lost ?? real());
	if (!isRaw(faulty)) return sendNoted(reply, entry, faulty);
	entry.status = faulty.status;
	reply.hijack();
	faulty.send(reply.raw);
	return reply;
}

function requestLineOf({ method, url, raw }: FastifyRequest): string {
	return `${method} ${url} HTTP/${raw.httpVersion}`;
}

function begin({ requests, inFlight }: Sandbox, request: FastifyRequest, reply: FastifyReply): LoggedRequest {
	inFlight.begin();
	const begun = performance.now();
	const entry = requests.add({
		time: new Date().toISOString(),
		method: request.method,
		path: request.url.split('?')[0] ?? '',
		query: isObject(request.query) ? { ...request.query } : {},
		body: null,
		contentType: request.headers['content-type'] ?? null,
		userid: request.headers.userid === undefined ? null : String(request.headers.userid),
		apiKey: 'x-api-key' in request.headers ? '(redacted)' : null,
		operationId: null,
		fault: null,
		status: null,
		durationMs: null,
		inFlight: inFlight.now,
		maxInFlight: inFlight.peak,
	});
	reply.raw.once('close', () => {
		inFlight.end();
		entry.durationMs = Math.round(performance.now() - begun);
	});
	return entry;
}

function sendNoted(reply: FastifyReply, entry: LoggedRequest, outgoing: Outgoing): FastifyReply {
	entry.status = outgoing.status;
	return send(reply, outgoing);
}

function send(reply: FastifyReply, outgoing: Outgoing): FastifyReply {
	const { status, headers, gzip = false } = outgoing;
	const coding: Readonly<Record<string, string>> = gzip ? { 'content-encoding': 'gzip' } : {};
	return reply
		.code(status)
		.headers({ ...headers, ...coding })
		.send(payloadOf(outgoing));
}

function payloadOf({ text, gzip = false }: Outgoing): string | Readable | undefined {
	if (text === '') return undefined;
	if (gzip) return pipeline(Readable.from(text), createGzip(), ignoreAbort);
	return typeof text === 'string' ? text : Readable.from(text);
}

// A client that disconnects ends the stream; the request log has its request.
function ignoreAbort(): void {}

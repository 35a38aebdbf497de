import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { UploadedFile } from '../company/uploads.mts';
import { isObject } from '../contract/guards.mts';
import type { Fault } from '../control/faults.mts';
import type { LoggedRequest } from '../control/requestLog.mts';
import { badFormat } from '../operations/refusal.mts';
import type { Sandbox } from '../sandbox.mts';
import { answer } from './answer.mts';
import { faultyAnswer, withoutRows } from './applyFault.mts';
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
	const retryAfter = sandbox.rateLimit.take();
	if (retryAfter !== undefined) {
		entry.fault = 'rateLimit';
		return sendNoted(reply, entry, json(429, { message: 'Too many requests.' }, { 'retry-after': retryAfter }));
	}
	const fault = sandbox.faults.take(request.method, entry.path);
	entry.fault = fault?.kind ?? null;
	if (fault?.after === true) {
		const lost = answer(sandbox, request, entry);
		return sendFaulty(reply, entry, fault, lost);
	}
	if (fault?.kind === 'hideRows') {
		return sendNoted(reply, entry, withoutRows(answer(sandbox, request, entry), fault.rows ?? []));
	}
	if (fault !== undefined && fault.kind !== 'delay') return sendFaulty(reply, entry, fault, json(500, undefined));
	if (fault !== undefined) await wait(fault.delayMs ?? 0);
	return sendNoted(reply, entry, answer(sandbox, request, entry));
}

async function sendFaulty(
	reply: FastifyReply,
	entry: LoggedRequest,
	fault: Fault,
	instead: Outgoing,
): Promise<FastifyReply> {
	if (fault.delayMs !== undefined) await wait(fault.delayMs);
	const faulty = faultyAnswer(fault);
	if (faulty !== 'cut' && faulty !== 'drip') return sendNoted(reply, entry, faulty ?? instead);
	reply.hijack();
	if (faulty === 'cut') reply.raw.destroy();
	else drip(reply);
	return reply;
}

const dripMilliseconds = 50;

/** Sends a list that never ends, until the client disconnects. */
function drip({ raw }: FastifyReply): void {
	raw.writeHead(200, { 'content-type': 'application/json;charset=UTF-8' });
	raw.write('[');
	const timer = setInterval(() => raw.write(' '), dripMilliseconds);
	raw.once('close', () => clearInterval(timer));
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

function send(reply: FastifyReply, { status, headers, text }: Outgoing): FastifyReply {
	return reply.code(status).headers(headers).send(payloadOf(text));
}

function payloadOf(text: Outgoing['text']): string | Readable | undefined {
	if (typeof text !== 'string') return Readable.from(text);
	return text === '' ? undefined : text;
}

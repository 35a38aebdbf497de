import type { FastifyRequest } from 'fastify';
import { administrator } from '../company/keys.mts';
import type { Operation } from '../contract/operation.mts';
import type { LoggedRequest } from '../control/requestLog.mts';
import { badFormat } from '../operations/refusal.mts';
import type { Sandbox } from '../sandbox.mts';
import { accessDeniedAnswer, findKey } from './authenticate.mts';
import { carryOut } from './carryOut.mts';
import { readForm, withForm } from './formBody.mts';
import { json, logInPage, plainText, type Outgoing } from './outgoing.mts';
import { readBody } from './readBody.mts';

/**
 * Handles a request to ClayHR's part of the sandbox: finds the operation, then checks key, request and response.
 * @param sandbox the sandbox
 * @param request the request
 * @param entry the request's log entry, which is completed here
 */
export function answer(sandbox: Sandbox, request: FastifyRequest, entry: LoggedRequest): Outgoing {
	const asked = pathInDescription(entry.path);
	const path = asked === null ? null : sandbox.alternativePaths.documented(request.method, asked);
	if (asked !== null && path === null) return unknownPath();
	const operation = path === null ? undefined : sandbox.contract.find(request.method, path);
	const { body, contentType, bodyError, files } = readBody(request.body, request.headers['content-type']);
	entry.body = body ?? null;
	if (path === null || operation === undefined) return answerUnknown(sandbox, path);
	entry.operationId = operation.operationId;
	const caller = operation.secured ? findKey(sandbox.company.keys, operation, request.headers) : administrator;
	if (caller === undefined) return accessDeniedAnswer(operation);
	const form = sandbox.settings.active.formBodies ? readForm(operation, contentType, body) : undefined;
	if (form !== undefined) entry.body = form;
	const incoming = {
		method: request.method,
		path,
		query: form === undefined ? entry.query : withForm(entry.query, form),
		headers: definedHeaders(request),
		contentType,
		body: form === undefined ? body : undefined,
		bodyError,
	};
	const checked = sandbox.contract.checkRequest(operation, incoming);
	if (checked.details.length > 0) return refuse(sandbox, operation, entry.path, checked.details);
	return carryOut(sandbox, { operation, caller, checked, body: incoming.body, files, path: entry.path });
}

/** Rejects a request that does not match its description, and records why. */
function refuse(sandbox: Sandbox, operation: Operation, path: string, details: string[]): Outgoing {
	const { method, operationId } = operation;
	sandbox.violations.add({ kind: 'request', method, path, operationId, details });
	return { ...json(400, { message: badFormat }), reason: details.join('; ') };
}

// The job board is beside /rm, everything else below it.
function pathInDescription(path: string): string | null {
	if (path.startsWith('/job-board/')) return path;
	const inner = path.replace(/^\/rm/, '');
	return inner.startsWith('/job-board/') || inner === '' ? null : inner;
}

// Undocumented: the response to a known path with another method. Here: the same as for an unknown path of the API.
function answerUnknown(sandbox: Sandbox, path: string | null): Outgoing {
	const family = path?.split('/')[1];
	const families = sandbox.contract.operations.map((operation) => operation.path.split('/')[1]);
	return families.includes(family) ? unknownPath() : { ...logInPage(), reason: 'the path is not in the API' };
}

function unknownPath(): Outgoing {
	return { ...plainText(404, 'Resource Path not found.'), reason: 'no call has this method and path' };
}

function definedHeaders(request: FastifyRequest): Record<string, string | string[]> {
	const defined: Record<string, string | string[]> = {};
	for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) defined[name] = value;
	return defined;
}

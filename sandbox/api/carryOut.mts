import { dayOf } from '../company/days.mts';
import type { Key } from '../company/keys.mts';
import type { UploadedFile } from '../company/uploads.mts';
import type { CheckedRequest } from '../contract/checkRequest.mts';
import { answerSchema, exampleAnswer, type Operation } from '../contract/operation.mts';
import { shape } from '../contract/shape.mts';
import { withoutUnsureFields } from '../contract/unsureFields.mts';
import type { Answer } from '../operations/call.mts';
import { handlers } from '../operations/index.mts';
import { Forbidden, Refusal } from '../operations/refusal.mts';
import { Values } from '../operations/values.mts';
import type { Sandbox } from '../sandbox.mts';
import { isLong, writePieces } from './longAnswer.mts';
import { json, type Outgoing } from './outgoing.mts';

/** A request that matches the description, with its key. Operations without a key run as the administrator. */
export interface CheckedCall {
	operation: Operation;
	caller: Key;
	checked: CheckedRequest;
	body: unknown;
	files: Readonly<Record<string, UploadedFile>>;
	/** With /rm; used in the list of violations. */
	path: string;
}

/**
 * Runs an operation and checks its response. A response that does not match the description is a defect of the sandbox:
 * it becomes a 500, a line on stderr and a violation.
 * @param sandbox the sandbox
 * @param call the request
 */
export function carryOut(sandbox: Sandbox, call: CheckedCall): Outgoing {
	try {
		const { status, body, reason } = answerTo(sandbox, call);
		const refused = reason === undefined ? {} : { reason };
		if (!isLong(body)) return { ...json(status, finished(sandbox, call, status, body)), ...refused };
		return { ...json(status, []), text: pieces(sandbox, call, status, body) };
	} catch (error) {
		return defect(sandbox, call, error);
	}
}

/** Shapes, checks and writes a long response while it is sent. A mismatch cuts it off. */
function* pieces(sandbox: Sandbox, call: CheckedCall, status: number, body: unknown): Generator<string> {
	try {
		yield* writePieces(body, (part) => finished(sandbox, call, status, part));
	} catch (error) {
		defect(sandbox, call, error);
		throw error;
	}
}

/** Shapes and checks a response, or a part of one. Throws an error with the mismatches if there are any. */
function finished(sandbox: Sandbox, { operation }: CheckedCall, status: number, body: unknown): unknown {
	const shaped = shape(body, answerSchema(operation, status));
	const details = sandbox.contract.checkAnswer(operation, status, shaped);
	if (details.length > 0) throw new Mismatch(details);
	const { undocumentedFields } = sandbox.settings.active;
	return undocumentedFields ? shaped : withoutUnsureFields(shaped, operation.unsureFields);
}

class Mismatch extends Error {
	constructor(readonly details: string[]) {
		super(details.join('; '));
	}
}

function answerTo(sandbox: Sandbox, { operation, caller, checked, body, files }: CheckedCall): Answer {
	const handler = handlers.get(`${operation.method} ${operation.path}`);
	if (handler === undefined) return exampleAnswer(operation);
	const { company } = sandbox;
	const now = company.clock.now();
	try {
		return handler({
			company,
			settings: sandbox.settings.active,
			caller,
			query: new Values(checked.query),
			params: new Values(checked.params),
			body,
			form: new Values(body),
			files,
			schema: answerSchema(operation, 200),
			now,
			today: dayOf(now),
		});
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const status = error instanceof Forbidden && '403' in operation.responses ? 403 : error.status;
		return { status, body: { message: error.message }, reason: error.reason ?? error.message };
	}
}

function defect(sandbox: Sandbox, { operation, path }: CheckedCall, error: unknown): Outgoing {
	const details = error instanceof Mismatch ? error.details : [error instanceof Error ? error.message : String(error)];
	const { method, operationId } = operation;
	sandbox.violations.add({ kind: 'response', method, path, operationId, details });
	const message = `Sandbox defect: the response to ${method} ${path} does not match its description: ${details.join('; ')}`;
	if (!sandbox.quiet) process.stderr.write(`${message}\n`);
	return json(500, { message });
}

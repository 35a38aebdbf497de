import { dayOf } from '../company/days.mts';
import type { Key } from '../company/keys.mts';
import type { UploadedFile } from '../company/uploads.mts';
import type { CheckedRequest } from '../contract/checkRequest.mts';
import { answerSchema, exampleAnswer, type Operation } from '../contract/operation.mts';
import { shape } from '../contract/shape.mts';
import type { Answer } from '../operations/call.mts';
import { handlers } from '../operations/index.mts';
import { Forbidden, Refusal } from '../operations/refusal.mts';
import { Values } from '../operations/values.mts';
import type { Sandbox } from '../sandbox.mts';
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
	const { operation } = call;
	try {
		const answer = answerTo(sandbox, call);
		const body = shape(answer.body, answerSchema(operation, answer.status));
		const details = sandbox.contract.checkAnswer(operation, answer.status, body);
		return details.length === 0 ? json(answer.status, body) : defect(sandbox, call, details);
	} catch (error) {
		return defect(sandbox, call, [error instanceof Error ? error.message : String(error)]);
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
		return { status, body: { message: error.message } };
	}
}

function defect(sandbox: Sandbox, { operation, path }: CheckedCall, details: string[]): Outgoing {
	const { method, operationId } = operation;
	sandbox.violations.add({ kind: 'response', method, path, operationId, details });
	const message = `Sandbox defect: the response to ${method} ${path} does not match its description: ${details.join('; ')}`;
	if (!sandbox.quiet) process.stderr.write(`${message}\n`);
	return json(500, { message });
}

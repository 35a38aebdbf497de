import { fillPath } from '../../nodes/ClayHr/shared/parameters/pathTemplate.ts';
import { documentedMessages, type Operation } from '../../sandbox/contract/operation.mts';
import { assertCredentialWorks } from './credential.mts';
import { checklist } from './checklist.mts';
import { documentedNames } from './documentedNames.mts';
import { fillCall, type Values } from './fillCall.mts';
import { judge, type Documented } from './judge.mts';
import { ask, type Access, type Patience, type Reply } from './line.mts';
import { gaveData, type Outcome } from './outcome.mts';

/** The input of an examination. */
export interface Examination extends Patience {
	readonly access: Access;
	/** All documented operations. */
	readonly operations: readonly Operation[];
	/** Epoch milliseconds. */
	readonly now: number;
}

const pauseBetweenCalls = 250;
const mostUnreachable = 3;

/**
 * Tries all read-only calls, one after the other, and prints one line per call.
 * @returns the outcomes, in the order of the calls
 * @throws Problem if the first calls show that the address or the API key is wrong
 */
export async function examine(examination: Examination): Promise<Outcome[]> {
	const { access, operations, now, say, wait } = examination;
	const calls = checklist(operations);
	const documented: Documented = { texts: documentedTexts(operations), names: documentedNames(operations) };
	const answers = new Map<string, unknown>();
	const outcomes: Outcome[] = [];
	say(`Testing ${calls.length} read calls, one at a time:`);
	for (const operation of calls) {
		const values = reasonToStop(outcomes) ?? fillCall(operation, { userId: access.userId, now, answers });
		const outcome = typeof values === 'string' ? skipped(operation, values) : await tryOut(operation, values);
		outcomes.push(outcome);
		say(`[${outcomes.length}/${calls.length}] ${lineOn(outcome)}`);
		if (outcomes.length === 2 || (outcomes.length === 1 && isUnreachable(outcome))) assertCredentialWorks(outcomes);
	}
	return outcomes;

	async function tryOut(operation: Operation, values: Values): Promise<Outcome> {
		await wait(pauseBetweenCalls);
		const { path, reply } = await askOnAnyPath(operation, values, examination);
		const outcome = judge(operation, path, reply, documented);
		if (gaveData(outcome)) answers.set(operation.operationId, reply.answer?.body);
		return outcome;
	}
}

async function askOnAnyPath(
	operation: Operation,
	values: Values,
	{ access, say, wait }: Examination,
): Promise<{ path: string; reply: Reply }> {
	const askOn = async (path: string) => ({
		path,
		reply: await ask(access, fillPath(path, values.path), values.query, { say, wait }),
	});
	const first = await askOn(operation.path);
	let latest = first;
	for (const path of operation.alternativePaths) {
		if (!isUnknownPath(latest.reply)) return latest;
		latest = await askOn(path);
	}
	return isUnknownPath(latest.reply) ? first : latest;
}

const isUnknownPath = (reply: Reply) => reply.answer !== undefined && reply.report?.isUnknownPath === true;

function reasonToStop(outcomes: readonly Outcome[]): string | undefined {
	if (outcomes.some(({ status }) => status === 429)) return 'ClayHR asked for fewer requests';
	const latest = outcomes.filter(({ verdict }) => verdict !== 'skipped').slice(-mostUnreachable);
	const isGone = latest.length === mostUnreachable && latest.every(isUnreachable);
	return isGone ? 'ClayHR could no longer be reached' : undefined;
}

const isUnreachable = ({ verdict, status }: Outcome) => verdict === 'no answer' && status === undefined;

function skipped({ method, path }: Operation, note: string): Outcome {
	return { call: `${method} ${path}`, verdict: 'skipped', note, findings: [], status: undefined };
}

function lineOn({ call, verdict, note }: Outcome): string {
	return `${call}: ${verdict}${note === '' ? '' : ` (${note})`}`;
}

function documentedTexts(operations: readonly Operation[]): ReadonlySet<string> {
	const texts = operations.flatMap((operation) =>
		Object.keys(operation.responses).flatMap((status) => documentedMessages(operation, Number(status))),
	);
	return new Set([...texts, 'Resource Path not found.'].map((text) => text.toLowerCase()));
}

import type { IExecuteFunctions, INode } from 'n8n-workflow';

import { EarlierTries } from '../../../../../nodes/ClayHr/shared/execute/earlierTries';
import { type FailureReport, toNodeApiError } from '../../../../../nodes/ClayHr/shared/http/failure';

const node = { name: 'ClayHR', retryOnFail: true } as INode;
const post = { method: 'POST' as const };

/** A function that begins a try of the same run. */
function newRun({ retryOnFail = true, changesData = true } = {}) {
	const run = {};
	const functions = { getNode: () => ({ ...node, retryOnFail }), getExecuteData: () => run };
	return () => EarlierTries.ofRun(functions as unknown as IExecuteFunctions, { changesData });
}

const failing = async (error: Error) => await Promise.reject<never>(error);

const reported = (report: Partial<FailureReport>) =>
	toNodeApiError(node, { message: 'failure', description: '', ...report });

it.each<[what: string, error: Error, isSentAgain: boolean]>([
	['an error without a report', new Error('unknown'), false],
	['an error in doubt', reported({ mayBeCarriedOut: true }), false],
	['a refusal', reported({ status: 409 }), true],
])('a change that ended with %s', async (_what, error, isSentAgain) => {
	const next = newRun();
	await expect(next().remember(0, post, failing(error))).rejects.toBe(error);
	const outputOf = () => next().outputOf(0);
	if (isSentAgain) expect(outputOf()).toBeUndefined();
	else expect(outputOf).toThrow(error);
});

it('a change that was carried out gives its output again', async () => {
	const next = newRun();
	const output = [{ json: { id: 1 } }];
	await next().remember(0, post, Promise.resolve(output));
	expect(next().outputOf(0)).toBe(output);
	expect(next().outputOf(1)).toBeUndefined();
});

it.each([
	['a GET', {}, { method: 'GET' as const }],
	['a read', { changesData: false }, post],
	['a node without Retry On Fail', { retryOnFail: false }, post],
])('nothing of %s is remembered', async (_what, settings, request) => {
	const next = newRun(settings);
	await next().remember(0, request, Promise.resolve([{ json: { id: 1 } }]));
	expect(next().outputOf(0)).toBeUndefined();
	const error = new Error('unknown');
	await expect(next().remember(1, request, failing(error))).rejects.toBe(error);
	expect(next().outputOf(1)).toBeUndefined();
});

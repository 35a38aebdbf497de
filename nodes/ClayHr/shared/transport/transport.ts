import type {
	DeclarativeRestApiSettings,
	IExecutePaginationFunctions,
	IN8nRequestOperations,
	INodeExecutionData,
} from 'n8n-workflow';

import { reportOf } from '../answer/failure';
import type { Call } from '../operation';
import { readLimit } from '../request/readLimit';
import { collectPages } from './collectPages';
import { withinCap } from './parallelCap';
import { sendWithRepeats } from './repeat';
import { type Run, runOf, wasAbandoned } from './run';
import { unreachableError } from './unreachableError';

type RequestData = DeclarativeRestApiSettings.ResultOptions;

/**
 * The request loop of every operation. The engine has none: it sends the requests of all items at once, never repeats
 * one, and knows no limit. It calls this because every operation says `paginate: true`, list or not.
 */
export function transport(call: Pick<Call, 'answer' | 'paging' | 'changesData'>): IN8nRequestOperations['pagination'] {
	return async function (this: IExecutePaginationFunctions, requestData) {
		const run = runOf(this);
		// Nobody waits for an abandoned item any more, so it must not end in an error that nobody would handle either.
		if (wasAbandoned(this, run)) return [];
		const work = async () => await sendItem(this, call, requestData);
		return await (call.changesData ? inOrder(run, work) : work());
	};
}

async function sendItem(
	context: IExecutePaginationFunctions,
	{ answer, paging, changesData }: Pick<Call, 'answer' | 'paging' | 'changesData'>,
	requestData: RequestData,
): Promise<INodeExecutionData[]> {
	const limit = answer.kind === 'rows' ? readLimit(context) : Infinity;
	const send = async (query?: object) => await sendOnce(context, changesData, withQuery(requestData, query));
	if (!paging) return (await send()).slice(0, limit);
	const readPage = async (page: number, pageSize: number) => await send({ page, pageSize });
	return await collectPages(readPage, ({ json }) => json, paging, limit);
}

async function sendOnce(context: IExecutePaginationFunctions, changesData: boolean, requestData: RequestData) {
	const run = runOf(context);
	const signal = context.getExecutionCancelSignal();
	const attempt = async () => {
		if (run.stop !== undefined) throw run.stop;
		return await context.makeRoutingRequest(requestData).catch((error: unknown) => {
			throw reportOf(error) || signal?.aborted
				? error
				: unreachableError(context.getNode(), error, context.getItemIndex());
		});
	};
	const origin = String(requestData.options.baseURL);
	const sending = sendWithRepeats(async () => await withinCap(origin, attempt), changesData, signal);
	sending.catch((error: unknown) => {
		if (!context.continueOnFail()) run.stop ??= error;
	});
	return await sending;
}

/** Changes leave in the order of the items, so that of two changes to one record the later item's is the last. */
async function inOrder<T>(run: Run, work: () => Promise<T>): Promise<T> {
	const result = run.changesDone.then(work);
	run.changesDone = result.then(
		() => undefined,
		() => undefined,
	);
	return await result;
}

function withQuery(requestData: RequestData, query?: object): RequestData {
	const { options } = requestData;
	// The engine writes into the options it is given, and a repeat needs them as they were.
	return { ...requestData, options: { ...options, headers: { ...options.headers }, qs: { ...options.qs, ...query } } };
}

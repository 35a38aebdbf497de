import type {
	DeclarativeRestApiSettings,
	IExecutePaginationFunctions,
	IN8nRequestOperations,
	INodeExecutionData,
} from 'n8n-workflow';

import { reportOf } from '../answer/failure';
import type { Call } from '../operation';
import { urlOf } from '../request/fillRequest';
import { readLimit } from '../request/readLimit';
import { collectPages } from './collectPages';
import { withinCap } from './parallelCap';
import { sendOnAnyPath } from './paths';
import { sendWithRepeats } from './repeat';
import { type Run, runOf, wasAbandoned } from './run';
import { settle } from './settle';
import { uncertainPath } from './uncertainPath';
import { unreachableError } from './unreachableError';

type RequestData = DeclarativeRestApiSettings.ResultOptions;

type TransportCall = Pick<
	Call,
	'answer' | 'paging' | 'changesData' | 'path' | 'otherPath' | 'pathConfidence' | 'pathValues'
>;

/**
 * The request loop of every operation. The engine has none: it sends the requests of all items at once, never repeats
 * one, and knows no limit. It calls this because every operation says `paginate: true`, list or not.
 */
export function transport(call: TransportCall): IN8nRequestOperations['pagination'] {
	return async function (this: IExecutePaginationFunctions, requestData) {
		const run = runOf(this);
		// Nobody waits for an abandoned item any more, so it must not end in an error that nobody would handle either.
		if (wasAbandoned(this, run)) return [];
		const work = async () => await stoppingOthers(this, run, sendItem(this, call, requestData));
		return await (call.changesData ? inOrder(run, work) : work());
	};
}

async function sendItem(
	context: IExecutePaginationFunctions,
	call: TransportCall,
	requestData: RequestData,
): Promise<INodeExecutionData[]> {
	const { answer, paging } = call;
	const limit = answer.kind === 'rows' ? readLimit(context) : Infinity;
	const send = async (query?: object) => await sendToCompany(context, call, withQuery(requestData, query));
	if (!paging) return (await send()).slice(0, limit);
	const readPage = async (page: number, pageSize: number) => await send({ page, pageSize });
	return await collectPages(readPage, ({ json }) => json, paging, limit);
}

async function sendToCompany(
	context: IExecutePaginationFunctions,
	call: TransportCall,
	requestData: RequestData,
): Promise<INodeExecutionData[]> {
	const { options } = requestData;
	const send = async (path: string) => {
		const url = path === call.path ? options.url : urlOf(context, path, call.pathValues);
		return await sendOnce(context, call, { ...requestData, options: { ...options, url } });
	};
	const outcome = await settle(sendOnAnyPath(String(options.baseURL), call, send));
	if ('value' in outcome) return outcome.value;
	const isUncertain = call.pathConfidence !== undefined && reportOf(outcome.error)?.isUnknownPath === true;
	throw isUncertain ? uncertainPath(context, outcome.error) : outcome.error;
}

async function sendOnce(
	context: IExecutePaginationFunctions,
	{ changesData }: TransportCall,
	requestData: RequestData,
): Promise<INodeExecutionData[]> {
	const run = runOf(context);
	const signal = context.getExecutionCancelSignal();
	const attempt = async () => {
		if (run.stop !== undefined) throw run.stop;
		// The engine writes into the options it is given, and a repeat needs them as they were.
		const { options } = requestData;
		const fresh = { ...requestData, options: { ...options, headers: { ...options.headers } } };
		const outcome = await settle(context.makeRoutingRequest(fresh));
		if ('value' in outcome) return outcome.value;
		if (reportOf(outcome.error) || signal?.aborted) throw outcome.error;
		throw unreachableError(context.getNode(), outcome.error, context.getItemIndex());
	};
	const origin = String(requestData.options.baseURL);
	return await sendWithRepeats(async () => await withinCap(origin, attempt), changesData, signal);
}

/** Ends the run with the first item that goes wrong, unless the node continues on errors. */
async function stoppingOthers<T>(context: IExecutePaginationFunctions, run: Run, work: Promise<T>): Promise<T> {
	const outcome = await settle(work);
	if ('value' in outcome) return outcome.value;
	if (!context.continueOnFail()) run.stop ??= outcome.error;
	throw outcome.error;
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
	return { ...requestData, options: { ...requestData.options, qs: { ...requestData.options.qs, ...query } } };
}

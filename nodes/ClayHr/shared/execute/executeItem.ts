import type { IExecutePaginationFunctions, IN8nRequestOperations, INodeExecutionData } from 'n8n-workflow';

import type { Call } from '../operation';
import { shapeItems } from './shapeItems';
import { readLimit } from '../parameters/readLimit';
import { collectPages } from '../http/collectPages';
import { followOn } from './followUp';
import { readForEach } from './forEach';
import type { Gathering } from './customRead';
import { type Run, runOf } from '../transport/run';
import { assertAccepted, stoppingOthers, unlessEnded } from '../transport/runEnd';
import { type RequestData, type SentCall, sendCall } from './sendCall';
import { sendForm } from './sendForm';

type TransportCall = SentCall &
	Pick<Call, 'answer' | 'paging' | 'forEach' | 'gather' | 'arrange' | 'followUp' | 'files'>;

/**
 * The request loop of every operation. The engine has none: it sends the requests of all items at once, never repeats
 * one, and knows no limit. It calls this because every operation says `paginate: true`, list or not.
 */
export function transport(call: TransportCall): IN8nRequestOperations['pagination'] {
	return async function (this: IExecutePaginationFunctions, requestData) {
		const run = runOf(this);
		const work = async () => await stoppingOthers(this, async () => await sendItem(this, call, requestData));
		return await unlessEnded(this, call.changesData ? inOrder(run, work) : work());
	};
}

async function sendItem(
	context: IExecutePaginationFunctions,
	call: TransportCall,
	requestData: RequestData,
): Promise<INodeExecutionData[]> {
	assertAccepted(context);
	const gathering = gatheringOf(context, call, requestData);
	const records = await (call.gather?.(gathering) ?? readForEach(call, gathering));
	const items = shapeItems(context, call, await followOn(context, call.followUp, requestData, records));
	return call.arrange?.(gathering, records, items) ?? items;
}

function gatheringOf(context: IExecutePaginationFunctions, call: TransportCall, requestData: RequestData): Gathering {
	const limit = call.answer.kind === 'rows' ? readLimit(context) : Infinity;
	const { paging, files } = call;
	const sendOnce = files ? sendForm : sendCall;
	const send: Gathering['send'] = async (query) => await sendOnce(context, call, withQuery(requestData, query));
	const read: Gathering['read'] = async (query, most = limit) => {
		if (!paging) return (await send(query)).slice(0, most);
		const readPage = async (page: number, pageSize: number) => await send({ ...query, page, pageSize });
		return await collectPages(readPage, ({ json }) => json, paging, most);
	};
	return { context, send, read, limit };
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

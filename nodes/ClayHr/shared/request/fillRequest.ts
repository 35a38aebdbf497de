import type { IExecuteSingleFunctions, IHttpRequestOptions, PreSendAction } from 'n8n-workflow';

import { assertBaseUrl } from '../companyUrl';
import type { Call } from '../operation';
import { checkOutput } from '../output/shapeItems';
import { checkFollowUp } from '../transport/followUp';
import { beginItem } from '../transport/run';
import type { Sources } from './fields';
import { mayNeedLookUp } from './found';
import { checkFiles } from './inputFiles';
import { lookUp, withoutLookUps } from './lookUp';
import { readLimit } from './readLimit';
import { readSources } from './readSource';
import { requestParts } from './requestParts';

/**
 * The preSend function of every operation: reads the parameters that the call names, checks and converts them, and puts
 * them where ClayHR expects them. The engine calls it for all items of a run before the first request leaves, so bad
 * input anywhere keeps the whole run from changing anything (unless the node continues on errors).
 *
 * @throws NodeOperationError that names the parameter, what was expected and the item
 */
export function fillRequest(call: Omit<Call, 'method' | 'paging'>): PreSendAction {
	return async function (this: IExecuteSingleFunctions, request: IHttpRequestOptions) {
		beginItem(this);
		assertBaseUrl(this.getNode(), request.baseURL, this.getItemIndex());
		checkOutput(this, call);
		checkFollowUp(this, call.followUp);
		if (call.answer.kind === 'rows') readLimit(this);
		await findOut(this, call);
		readOptions(this, call);
		return { ...request, ...requestParts(this, call, request.headers) };
	};
}

/** Has ClayHR and n8n asked for what the call needs, once everything is checked that needs no asking. */
async function findOut(context: IExecuteSingleFunctions, call: Parameters<typeof fillRequest>[0]): Promise<void> {
	const sources = [call.pathValues, call.query, call.body, call.options].filter(isGiven);
	const isAsking = sources.some((one) => Object.values(one).some(mayNeedLookUp));
	if (!isAsking && !call.files) return;
	const known = (given: Sources = {}) => withoutLookUps(context, given);
	const { pathValues, query, body, options } = call;
	readOptions(context, { ...call, options: known(options) });
	requestParts(context, { ...call, pathValues: known(pathValues), query: known(query), body: known(body) });
	await lookUp(context, sources, async () => await checkFiles(context, call.files ?? {}));
}

function readOptions(context: IExecuteSingleFunctions, { options, forEach }: Pick<Call, 'options' | 'forEach'>): void {
	readSources(context, { ...options, ...(forEach && { each: forEach.values }) });
}

const isGiven = (sources?: Sources): sources is Sources => sources !== undefined;

import type { IDataObject, IExecuteSingleFunctions, IHttpRequestOptions, PreSendAction } from 'n8n-workflow';

import { assertBaseUrl } from '../companyUrl';
import type { Call } from '../operation';
import { checkOutput } from '../output/shapeItems';
import { checkFollowUp, isWanted } from '../transport/followUp';
import { requestOptionsIn } from '../transport/requestOptions';
import { beginItem } from '../transport/run';
import type { Sources } from './fields';
import { mayNeedLookUp } from './found';
import { checkFiles } from './inputFiles';
import { lookUp, lookUpsOf, withoutLookUps } from './lookUp';
import { readLimit } from './readLimit';
import { readSources } from './readSource';
import { refuse } from './refuse';
import { requestParts } from './requestParts';

type FilledCall = Omit<Call, 'method' | 'paging'>;

/**
 * The preSend function of every operation: reads the parameters that the call names, checks and converts them, and puts
 * them where ClayHR expects them. The engine calls it for all items of a run before the first request leaves, so bad
 * input anywhere keeps the whole run from changing anything (unless the node continues on errors).
 *
 * @throws NodeOperationError that names the parameter, what was expected and the item
 */
export function fillRequest(call: FilledCall): PreSendAction {
	return async function (this: IExecuteSingleFunctions, request: IHttpRequestOptions) {
		beginItem(this, requestOptionsIn(request));
		assertBaseUrl(this.getNode(), request.baseURL, this.getItemIndex());
		checkOutput(this, call);
		checkFollowUp(this, call.followUp);
		if (call.answer.kind === 'rows') readLimit(this);
		return { ...request, ...(await readRequest(this, call, request.headers)) };
	};
}

/** Reads what an item puts into the request. Nothing is asked before everything is checked that needs no asking. */
async function readRequest(
	context: IExecuteSingleFunctions,
	call: FilledCall,
	headers?: IDataObject,
): Promise<Partial<IHttpRequestOptions>> {
	const { pathValues, query, body, options, files } = call;
	const sources = [pathValues, query, body, options].filter(isGiven);
	const mayAsk = files !== undefined || sources.some((one) => Object.values(one).some(mayNeedLookUp));
	if (!mayAsk) return readParts(context, call, headers);
	const lookUps = lookUpsOf(context, sources);
	const known = (given?: Sources) => given && withoutLookUps(given, lookUps);
	const knownCall = { ...call, pathValues: known(pathValues), query: known(query), body: known(body) };
	const parts = readParts(context, { ...knownCall, options: known(options) }, headers);
	await lookUp(context, lookUps, async () => await checkFiles(context, files ?? {}));
	return lookUps.size === 0 ? parts : readParts(context, call, headers);
}

function readParts(
	context: IExecuteSingleFunctions,
	call: FilledCall,
	headers?: IDataObject,
): Partial<IHttpRequestOptions> {
	const { options, forEach } = call;
	readSources(context, { ...options, ...(forEach && { each: forEach.values }) });
	const parts = requestParts(context, call, headers);
	checkChanges(context, call, { ...parts.qs });
	return parts;
}

/** @throws NodeOperationError when a change would change nothing */
function checkChanges(context: IExecuteSingleFunctions, { changesIn, query = {}, followUp }: FilledCall, sent: object) {
	if (changesIn === undefined || isWanted(context, followUp)) return;
	const isChange = (name: string) => {
		const source = query[name];
		if (source === undefined || !('parameter' in source)) return false;
		// A field that says which record is meant changes nothing by itself.
		return source.parameter.startsWith(`${changesIn}.`) && source.isNeeded !== true;
	};
	if (!Object.keys(sent).some(isChange))
		refuse(context, changesIn, 'has no field with a value: there is nothing to change');
}

const isGiven = (sources?: Sources): sources is Sources => sources !== undefined;

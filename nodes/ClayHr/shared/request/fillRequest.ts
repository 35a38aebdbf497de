import type { IDataObject, IExecuteSingleFunctions, IHttpRequestOptions, PreSendAction } from 'n8n-workflow';

import { assertBaseUrl } from '../companyUrl';
import type { Call } from '../operation';
import { checkOutput } from '../output/shapeItems';
import { checkFollowUp } from '../transport/followUp';
import { beginItem } from '../transport/run';
import { type Sources } from './fields';
import { findRecords } from './findRecords';
import { checkFiles } from './inputFiles';
import { nest } from './nest';
import { encodeSegment, fillPath, pathSegmentExpectation } from './pathTemplate';
import { readMapping } from './readMapping';
import { readSources } from './readSource';
import { refuse, shown } from './refuse';
import { resolveUsers } from './resolveUsers';

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
		if (call.files) await checkFiles(this, call.files);
		const users = [call.pathValues, call.query, call.body, call.options].filter(isGiven);
		if (users.some(needsLookUp)) await Promise.all([resolveUsers(this, users), findRecords(this, users)]);
		readSources(this, { ...call.options, ...(call.forEach && { each: call.forEach.values }) });
		return { ...request, ...requestParts(this, call, request.headers) };
	};
}

type Parts = Pick<Call, 'path' | 'pathValues' | 'query' | 'body' | 'bodyFrom' | 'bodyIsList' | 'headers'>;

/** What an item's parameters put into the request of a call. */
export function requestParts(
	context: IExecuteSingleFunctions,
	call: Parts,
	headers?: IDataObject,
): Partial<IHttpRequestOptions> {
	return {
		url: urlOf(context, call.path, call.pathValues),
		...(call.query && { qs: readSources(context, call.query) }),
		...(call.body && { body: bodyOf(call, nest(readSources(context, call.body))) }),
		...(call.bodyFrom !== undefined && { body: readMapping(context, call.bodyFrom) }),
		...(call.headers && { headers: { ...headers, ...readHeaders(context, call.headers) } }),
	};
}

const isGiven = (sources?: Sources): sources is Sources => sources !== undefined;

const needsLookUp = (sources: Sources) =>
	Object.values(sources).some((source) => 'of' in source || ('type' in source && source.type === 'user'));

/** A call's path with the item's values in it. */
export function urlOf(context: IExecuteSingleFunctions, template: string, pathValues: Sources = {}): string {
	return fillPath(template, readSegments(context, pathValues));
}

function bodyOf({ bodyIsList }: Pick<Call, 'bodyIsList'>, body: IDataObject): IDataObject | IDataObject[] {
	return bodyIsList ? [body] : body;
}

// The HTTP client drops what a header can't hold, without a word.
function readHeaders(context: IExecuteSingleFunctions, sources: Sources): IDataObject {
	const headers = readSources(context, sources);
	for (const [name, value] of Object.entries(headers)) {
		if (/^[\x20-\x7e]+$/.test(String(value))) continue;
		refuse(context, parameterOf(sources, name), `must be plain ASCII text in one line, but is ${shown(value)}`);
	}
	return headers;
}

function parameterOf(sources: Sources, name: string): string {
	const source = sources[name];
	return source && 'parameter' in source ? source.parameter : name;
}

function readSegments(context: IExecuteSingleFunctions, sources: Sources): Record<string, string> {
	const segments = Object.entries(readSources(context, sources)).map(([name, value]) => {
		const parameter = parameterOf(sources, name);
		const segment = encodeSegment(String(value));
		return [name, segment ?? refuse(context, parameter, `must be ${pathSegmentExpectation}, but is ${shown(value)}`)];
	});
	return Object.fromEntries(segments);
}

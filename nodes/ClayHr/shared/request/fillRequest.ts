import type { IDataObject, IExecuteSingleFunctions, IHttpRequestOptions, PreSendAction } from 'n8n-workflow';

import { assertBaseUrl } from '../companyUrl';
import type { Call } from '../operation';
import { beginItem } from '../transport/run';
import { type Sources } from './fields';
import { nest } from './nest';
import { encodeSegment, fillPath, pathSegmentExpectation } from './pathTemplate';
import { readSources } from './readSource';
import { refuse, shown } from './refuse';

/**
 * The preSend function of every operation: reads the parameters that the call names, checks and converts them, and puts
 * them where ClayHR expects them. The engine calls it for all items of a run before the first request leaves, so bad
 * input anywhere keeps the whole run from changing anything (unless the node continues on errors).
 *
 * @throws NodeOperationError that names the parameter, what was expected and the item
 */
export function fillRequest(
	call: Pick<Call, 'path' | 'pathValues' | 'query' | 'body' | 'bodyIsList' | 'headers'>,
): PreSendAction {
	return async function (this: IExecuteSingleFunctions, request: IHttpRequestOptions) {
		beginItem(this);
		assertBaseUrl(this.getNode(), request.baseURL, this.getItemIndex());
		return {
			...request,
			url: fillPath(call.path, readSegments(this, call.pathValues ?? {})),
			...(call.query && { qs: readSources(this, call.query) }),
			...(call.body && { body: bodyOf(call, nest(readSources(this, call.body))) }),
			...(call.headers && { headers: { ...request.headers, ...readSources(this, call.headers) } }),
		};
	};
}

function bodyOf({ bodyIsList }: Pick<Call, 'bodyIsList'>, body: IDataObject): IDataObject | IDataObject[] {
	return bodyIsList ? [body] : body;
}

function readSegments(context: IExecuteSingleFunctions, sources: Sources): Record<string, string> {
	const segments = Object.entries(readSources(context, sources)).map(([name, value]) => {
		const source = sources[name];
		const parameter = source && 'parameter' in source ? source.parameter : name;
		const segment = encodeSegment(String(value));
		return [name, segment ?? refuse(context, parameter, `must be ${pathSegmentExpectation}, but is ${shown(value)}`)];
	});
	return Object.fromEntries(segments);
}

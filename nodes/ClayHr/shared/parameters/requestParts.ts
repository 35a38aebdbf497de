import type { IDataObject, IExecuteSingleFunctions, IHttpRequestOptions } from 'n8n-workflow';

import type { Call } from '../operation';
import type { Sources } from './fields';
import { nest } from './nest';
import { encodeSegment, fillPath, pathSegmentExpectation } from './pathTemplate';
import { readMapping } from './readMapping';
import { readSources } from './readSource';
import { refuse, shown } from './invalidParameter';

/** What of a call goes into its request. */
export type Parts = Pick<Call, 'path' | 'pathValues' | 'query' | 'body' | 'bodyFrom' | 'bodyIsList' | 'headers'>;

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

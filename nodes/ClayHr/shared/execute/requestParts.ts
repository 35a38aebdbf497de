import type { IDataObject } from 'n8n-workflow';

import type { Call, RequestParts } from '../call';
import type { Sources } from '../parameters/fields';
import { nest } from '../parameters/nest';
import { encodeSegment, fillPath, pathSegmentExpectation } from '../parameters/pathTemplate';
import { readMapping } from '../parameters/readMapping';
import { readSources } from '../parameters/readSource';
import type { ParameterReader } from '../parameters/parameterReader';
import { preview, throwInvalidParameter } from '../parameters/invalidParameter';

type PartsOfCall = Pick<Call, 'path' | 'pathValues' | 'query' | 'body' | 'bodyFrom' | 'bodyIsList' | 'headers'>;

/** What an item's parameters put into the request of a call. */
export function requestParts(item: ParameterReader, call: PartsOfCall): RequestParts {
	return {
		url: urlOf(item, call.path, call.pathValues),
		...(call.query && { qs: readSources(item, call.query) }),
		...(call.body && { body: bodyOf(call, nest(readSources(item, call.body))) }),
		...(call.bodyFrom !== undefined && { body: readMapping(item, call.bodyFrom) }),
		...(call.headers && { headers: readHeaders(item, call.headers) }),
	};
}

/** A call's path with the item's values in it. */
export function urlOf(item: ParameterReader, template: string, pathValues: Sources = {}): string {
	return fillPath(template, readSegments(item, pathValues));
}

function bodyOf({ bodyIsList }: Pick<Call, 'bodyIsList'>, body: IDataObject): IDataObject | IDataObject[] {
	return bodyIsList ? [body] : body;
}

// The HTTP client drops what a header can't hold, without a word.
function readHeaders(item: ParameterReader, sources: Sources): IDataObject {
	const headers = readSources(item, sources);
	for (const [name, value] of Object.entries(headers)) {
		if (/^[\x20-\x7e]+$/.test(String(value))) continue;
		throwInvalidParameter(
			item,
			parameterOf(sources, name),
			`must be plain ASCII text in one line, but is ${preview(value)}`,
		);
	}
	return headers;
}

function parameterOf(sources: Sources, name: string): string {
	const source = sources[name];
	return source && 'parameter' in source ? source.parameter : name;
}

function readSegments(item: ParameterReader, sources: Sources): Record<string, string> {
	const segments = Object.entries(readSources(item, sources)).map(([name, value]) => {
		const parameter = parameterOf(sources, name);
		const segment = encodeSegment(String(value));
		return [
			name,
			segment ?? throwInvalidParameter(item, parameter, `must be ${pathSegmentExpectation}, but is ${preview(value)}`),
		];
	});
	return Object.fromEntries(segments);
}

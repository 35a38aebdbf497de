import type { IDataObject } from 'n8n-workflow';

import type { Call, RequestParts } from '../call';
import type { Sources } from '../parameters/fields';
import type { ParameterReader } from '../parameters/parameterReader';
import { nest } from '../parameters/nest';
import { encodeSegment, fillPath, pathSegmentExpectation } from '../parameters/pathTemplate';
import { readRequiredMapping } from '../parameters/readMapping';
import { readSources } from '../parameters/readParameters';
import { preview, throwInvalidParameter } from '../parameters/invalidParameter';

type PartsOfCall = Pick<Call, 'path' | 'pathValues' | 'query' | 'body' | 'bodyFrom' | 'bodyIsList' | 'headers'>;

/** Reads the parts of a call's request from an item's parameters. */
export function requestParts(item: ParameterReader, call: PartsOfCall): RequestParts {
	return {
		url: urlOf(item, call.path, call.pathValues),
		...(call.query && { qs: readSources(item, call.query) }),
		...(call.body && { body: bodyOf(call, nest(readSources(item, call.body))) }),
		...(call.bodyFrom !== undefined && { body: readRequiredMapping(item, call.bodyFrom) }),
		...(call.headers && { headers: readHeaders(item, call.headers) }),
	};
}

/** Fills an item's values into a call's path. */
export function urlOf(item: ParameterReader, template: string, pathValues: Sources = {}): string {
	return fillPath(template, readSegments(item, pathValues));
}

function bodyOf({ bodyIsList }: Pick<Call, 'bodyIsList'>, body: IDataObject): IDataObject | IDataObject[] {
	return bodyIsList ? [body] : body;
}

// The HTTP client silently drops invalid header values, so check them here.
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

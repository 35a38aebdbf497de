import type { IHttpRequestMethods } from 'n8n-workflow';

import type { ItemContext, RequestParts } from '../../shared/call';
import { isObject } from '../../shared/isObject';
import { droppedNames } from '../../shared/ownValue';
import { isNothing } from '../../shared/parameters/text';
import { choice, json, needed, text } from '../../shared/parameters/fields';
import { encodeSegment } from '../../shared/parameters/pathTemplate';
import { readSources } from '../../shared/parameters/readParameters';
import { preview, throwInvalidParameter } from '../../shared/parameters/invalidParameter';

/** Allowed HTTP methods. */
export const methods: IHttpRequestMethods[] = ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'];

const expectedQuery = 'must be a JSON object with names and values';
const expectedPath = 'must be a path such as /api/orgunits';

/**
 * Reads the request of API Request. The user chooses every part, but the request always goes to the company's address.
 *
 * @throws NodeOperationError that names the parameter, what was expected and the item
 */
export function readApiRequest(item: ItemContext): RequestParts {
	const { method, path, query, body } = readSources(item, {
		method: choice('apiRequestMethod', ...methods),
		path: text('apiRequestPath'),
		query: needed(json('apiRequestOptions.query')),
		body: needed(json('apiRequestOptions.body')),
	});
	if (query !== undefined && !isObject(query)) {
		throwInvalidParameter(item, 'apiRequestOptions.query', `${expectedQuery}, but is ${preview(query)}`);
	}
	const withoutValue = Object.entries(query ?? {}).find(([, value]) => lacksValue(value));
	if (withoutValue)
		throwInvalidParameter(item, 'apiRequestOptions.query', `has no value for ${preview(withoutValue[0])}`);
	const unsendable = unsendableName(query);
	if (unsendable !== undefined)
		throwInvalidParameter(item, 'apiRequestOptions.query', `has the name ${preview(unsendable)}, which can't be sent`);
	const checked = checkPath(String(path));
	if ('problem' in checked)
		throwInvalidParameter(item, 'apiRequestPath', `${expectedPath}, but ${preview(path)} ${checked.problem}`);
	return {
		method: methods.find((known) => known === method),
		url: checked.url,
		...(isObject(query) && { qs: query }),
		...(body !== undefined && { body: Object(body) }),
	};
}

/** True if a value, or a value at any depth in it, is nothing. It would reach ClayHR as an empty filter, or as none. */
function lacksValue(value: unknown): boolean {
	// A date is an object without fields.
	if (typeof value !== 'object' || value === null || 'toJSON' in value) return isNothing(value);
	const inner: unknown[] = Object.values(value);
	return inner.length === 0 || inner.some(lacksValue);
}

/** Finds a name, at any depth of a query, that would not reach ClayHR. */
function unsendableName(value: unknown): string | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const own = Object.keys(value).find((name) => droppedNames.has(name));
	return (
		own ??
		Object.values(value)
			.map(unsendableName)
			.find((name) => name !== undefined)
	);
}

/**
 * Checks and encodes a path below the company's address.
 *
 * @param path as typed, with or without `/rm`
 * @returns the path as it is sent, or why it could leave the company's address
 */
export function checkPath(path: string): { url: string } | { problem: string } {
	const trimmed = path.trim().replace(/^\/rm(?=\/)/, '');
	if (/^[a-z][a-z\d+.-]*:/i.test(trimmed))
		return { problem: 'is a whole address: leave out everything before the path' };
	if (!trimmed.startsWith('/')) return { problem: "does not begin with '/'" };
	const [forbidden] = /[?#\\]/.exec(trimmed) ?? [];
	if (forbidden === '?') return { problem: "has a '?': enter what follows it as Query under Options" };
	if (forbidden !== undefined) return { problem: `has a '${forbidden}', which ends or changes a path` };
	const [, ...segments] = trimmed.split('/');
	const isLast = (index: number) => index === segments.length - 1;
	// Several of ClayHR's paths end in a slash.
	const encoded = segments.map((segment, index) => (segment === '' && isLast(index) ? '' : encodeOnce(segment)));
	const place = encoded.indexOf(undefined);
	return place < 0 ? { url: `/${encoded.join('/')}` } : { problem: problemOf(segments[place] ?? '') };
}

function problemOf(segment: string): string {
	if (segment.trim() === '') return 'has an empty part between two slashes';
	return `has the part ${preview(segment)}, which a server could read as another path`;
}

// Many servers drop everything after a semicolon and treat the dots before it as a folder.
const hiddenFolder = /^(\.|%2e){0,2}(;|%3b)/i;

function encodeOnce(segment: string): string | undefined {
	if (hiddenFolder.test(segment.trim())) return undefined;
	// An encoded segment stays unchanged, unless it hides a forbidden part.
	const isEncoded = /%[0-9a-f]{2}/i.test(segment) && /^[\w.~%!$&'()*+,;=:@-]+$/.test(segment);
	return isEncoded && !/%(2e|2f|5c|0|1|7f)/i.test(segment) ? segment : encodeSegment(segment);
}

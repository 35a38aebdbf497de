import type { Call, ItemContext, RequestParts } from '../call';
import type { Source, Sources } from '../parameters/fields';
import { throwInvalidParameter } from '../parameters/invalidParameter';
import { withJsonFields } from '../parameters/jsonFields';
import { lookUpKey, readLimit, readSources } from '../parameters/readParameters';
import { isFollowUpWanted } from './followUp';
import { checkFiles } from './files';
import { type LookUps, lookUpsOf } from './lookUp';
import { checkOutput } from './output';
import { readPeople } from './people';
import { requestParts } from './requestParts';

/** An item with parameters that were read and checked. */
export interface PreparedItem {
	readonly item: ItemContext;
	/** The parts of the request, without values that are looked up later. */
	readonly parts: RequestParts;
	readonly lookUps: LookUps;
}

/**
 * Reads and checks all parameters of an item. Sends no request.
 *
 * @throws NodeOperationError that names the parameter, what was expected and the item
 */
export function prepareItem(given: ItemContext, call: Call): PreparedItem {
	if (call.readRequest) return { item: given, parts: call.readRequest(given), lookUps: new Map() };
	const item =
		call.jsonFields === undefined ? given : withJsonFields(given, call.jsonFields, namesIn(call, call.jsonFields));
	checkOutput(item, call);
	if (call.response.kind === 'rows') readLimit(item);
	if (call.forPeople) readPeople(item, call.forPeople);
	const { pathValues, query, body, options } = call;
	const lookUps = lookUpsOf(item, [pathValues, query, body, options].filter(isGiven), mappingsOf(call));
	if (lookUps.size === 0) return { item, parts: readParts(item, call), lookUps };
	const known = (given?: Sources) => given && withoutLookUps(given, lookUps);
	const knownCall = { ...call, pathValues: known(pathValues), query: known(query), body: known(body) };
	const pending = Object.entries(query ?? {}).filter(([, source]) => lookUps.has(lookUpKey(source) ?? ''));
	const parts = readParts(item, { ...knownCall, options: known(options) }, pending);
	return { item, parts, lookUps };
}

/** True if an item needs a look-up or has files to check before its request. */
export function needsLookUp({ lookUps }: PreparedItem, { files }: Call): boolean {
	return lookUps.size > 0 || files !== undefined;
}

/**
 * Runs an item's look-ups and checks its files.
 *
 * @returns the item with its complete request
 * @throws NodeOperationError if ClayHR does not know a record; NodeApiError if a request fails
 */
export async function lookUpItem(prepared: PreparedItem, call: Call): Promise<PreparedItem> {
	const { item, lookUps } = prepared;
	const finding = Array.from(lookUps, async ([key, find]) => void item.found.set(key, await find()));
	await Promise.all([...finding, checkFiles(item, call.files ?? {})]);
	return lookUps.size === 0 ? prepared : { item, parts: readParts(item, call), lookUps: new Map() };
}

/** The resource mappers that a call reads. */
function mappingsOf({ body, bodyFrom, followUp }: Call): Array<{ parameter: string; when?: string }> {
	const sources = Object.values(body ?? {}).filter((source) => 'type' in source && source.type === 'mapping');
	return [
		...sources.filter((source) => 'parameter' in source),
		...(bodyFrom === undefined ? [] : [{ parameter: bodyFrom }]),
		...(followUp ? [{ parameter: followUp.mapping, when: followUp.when }] : []),
	];
}

/** Names of a collection's fields that a call reads. */
function namesIn({ query, body }: Call, collection: string): string[] {
	const parameters = Object.values({ ...query, ...body }).flatMap((source) =>
		'parameter' in source ? [source.parameter] : [],
	);
	const prefix = `${collection}.`;
	return parameters.filter((one) => one.startsWith(prefix)).map((one) => one.slice(prefix.length));
}

/** @param pending entries of the query that are looked up later */
function readParts(item: ItemContext, call: Call, pending: Array<[string, Source]> = []): RequestParts {
	const { options, forEach } = call;
	readSources(item, { ...options, ...(forEach && { each: forEach.values }) });
	const parts = requestParts(item, call);
	checkChanges(item, call, Object.keys({ ...parts.qs }), pending);
	return parts;
}

/** @throws NodeOperationError if nothing would change */
function checkChanges(
	item: ItemContext,
	{ changesIn, query = {}, followUp }: Call,
	sent: string[],
	pending: Array<[string, Source]>,
): void {
	if (isFollowUpWanted(item, followUp) || changesIn === undefined) return;
	const isChange = (source?: Source) => {
		if (source === undefined || !('parameter' in source)) return false;
		// A needed field only identifies the record, so it counts as no change.
		return source.parameter.startsWith(`${changesIn}.`) && source.isNeeded !== true;
	};
	if (![...sent.map((name) => query[name]), ...pending.map(([, source]) => source)].some(isChange))
		throwInvalidParameter(item, changesIn, 'has no field with a value: there is nothing to change');
}

function withoutLookUps(sources: Sources, lookUps: LookUps): Sources {
	const isKnown = (source: Source) => !lookUps.has(lookUpKey(source) ?? '');
	return Object.fromEntries(Object.entries(sources).filter(([, source]) => isKnown(source)));
}

const isGiven = (sources?: Sources): sources is Sources => sources !== undefined;

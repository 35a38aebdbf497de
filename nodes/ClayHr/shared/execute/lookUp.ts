import type { IDataObject } from 'n8n-workflow';

import type { ItemContext, LookUp } from '../call';
import { isObject } from '../isObject';
import { readMappedFields, toField } from '../lists/customFields';
import { recordId } from '../lists/namesakes';
import { getPerson, requireEmail, userIdOf } from '../lists/users';
import { at } from '../records/shape';
import { filledEntries, locatorValue } from '../parameters/convert';
import { isMoment } from '../parameters/day';
import type { EmailOf, Parameter, RecordValue, Source, Sources } from '../parameters/fields';
import { nothingChanged, preview, throwInvalidParameter } from '../parameters/invalidParameter';
import { lacksSchema, schemaKey, toText } from '../parameters/readMapping';
import { entryLookUpKey, isAdded, isSet, lookUpKey, readSource } from '../parameters/readParameters';
import { isNothing } from '../parameters/text';
import { wantedRecord, type WantedRecord } from '../parameters/wantedRecord';
import { readRecordList, recordNamed } from './findNamed';
import { userFinder, userWithEmail } from './findUser';
import { lookUpRecords } from './lookUpRecords';
import { findPeople, readSeveralPeople } from './people';

/** An item's look-ups, by `lookUpKey`. */
export type LookUps = ReadonlyMap<string, LookUp>;

/**
 * Creates an item's look-ups. Sends no request.
 *
 * @param mappings the resource mappers that are read if their yes-or-no parameter `when` is yes
 * @throws NodeOperationError if the value to look up is invalid
 */
export function lookUpsOf(
	item: ItemContext,
	sources: Sources[],
	mappings: Array<{ parameter: string; when?: string }> = [],
): LookUps {
	const lookUps = new Map<string, LookUp>();
	for (const source of sources.flatMap((one) => Object.values(one))) {
		if ('type' in source && source.type === 'list') addEntryLookUps(item, source, lookUps);
		const key = lookUpKey(source);
		const find = key === undefined || lookUps.has(key) ? undefined : lookUpOf(item, source);
		if (key !== undefined && find) lookUps.set(key, find);
	}
	const isRead = ({ when }: { when?: string }) => when === undefined || isSet(item, when);
	if (mappings.some((one) => isRead(one) && lacksSchema(item, one.parameter))) lookUps.set(schemaKey, schemaOf(item));
	return lookUps;
}

function schemaOf(item: ItemContext): LookUp {
	const read = async () => (await readMappedFields(item)).map((field): IDataObject => ({ ...field }));
	return async () => await lookUpRecords(item, 'the custom fields', schemaKey, read);
}

function lookUpOf(item: ItemContext, source: Source): LookUp | undefined {
	if ('of' in source) return recordValue(item, source);
	if ('emailOf' in source) return emailOfUser(item, source);
	if (!('parameter' in source)) return undefined;
	if (source.customField) return fittingValue(item, source, source.customField);
	if (source.arePeople === true) return idsOfPeople(item, source);
	const wanted = wantedIn(item, source);
	return wanted && idOf(item, source.parameter, wanted);
}

function wantedIn(item: ItemContext, field: Parameter): WantedRecord | undefined {
	return isAdded(item, field.parameter) ? wantedRecord(item.getParameter(field.parameter), field) : undefined;
}

// Stands for an ID until it is looked up, so that the other values of a list are checked before the first request.
const standIn = 1;

/** Creates the look-ups of a list's entries. */
function addEntryLookUps(item: ItemContext, list: Parameter, lookUps: Map<string, LookUp>): void {
	const { parameter, entry = {} } = list;
	const entries = isAdded(item, parameter) ? filledEntries(item.getParameter(parameter), list) : undefined;
	if (!Array.isArray(entries)) return;
	for (const [index, one] of entries.entries()) {
		for (const field of Object.values(entry)) {
			const wanted = isObject(one) ? wantedRecord(one[field.parameter], field) : undefined;
			if (wanted === undefined) continue;
			const key = entryLookUpKey(parameter, index, field.parameter);
			lookUps.set(key, idOf(item, `${parameter}.${field.parameter}`, wanted));
			item.found.set(key, standIn);
		}
	}
}

/**
 * Creates the look-up of a record's ID.
 *
 * @param parameter the field that names the record, for error messages
 * @throws NodeOperationError if the value is not an email; the look-up throws unless it finds exactly one record
 */
function idOf(item: ItemContext, parameter: string, wanted: WantedRecord): LookUp {
	const { text } = wanted;
	if (wanted.by === 'name')
		return async () => Number(recordId(await recordNamed(item, parameter, wanted.records, text), wanted.records));
	const find = userFinder(item, parameter, wanted.by, text);
	return async () => Number(userIdOf(await find()));
}

/**
 * Creates a look-up for the email of a user. Some calls require the email beside the ID.
 *
 * @throws NodeOperationError if the field has no value; the look-up throws if the user has no email
 */
function emailOfUser(item: ItemContext, { emailOf }: EmailOf): LookUp {
	const { parameter } = emailOf;
	const wanted = wantedIn(item, emailOf);
	// Use ClayHR's spelling: the user may have typed the email in another case.
	if (wanted?.by === 'email') {
		const find = userWithEmail(item, parameter, wanted.text);
		return async () => requireEmail(item, await find());
	}
	const findId = wanted ? idOf(item, parameter, wanted) : constantly(readSource(item, emailOf));
	return async () => {
		const userId = Number(await findId());
		const read = async () => [await getPerson(item, userId)];
		const [user = {}] = await lookUpRecords(item, userId, `user ${userId}`, read);
		return requireEmail(item, user);
	};
}

const constantly = (value: unknown) => async () => await Promise.resolve(value);

/**
 * Creates a look-up for a field of the record that a parameter names by ID or by name.
 *
 * @throws NodeOperationError if the parameter has no value; the look-up throws if the record does not exist or lacks the
 * field
 */
function recordValue(item: ItemContext, { of, id, fields }: RecordValue): LookUp | undefined {
	const find = recordFinder(item, { of, id });
	if (find === undefined) return undefined;
	return async () => {
		const record = await find();
		const value: unknown = at(...fields)(record);
		if (typeof value === 'number' || (typeof value === 'string' && value !== '')) return value;
		const lacking = `names a record of ClayHR's that has no ${fields.join(' or ')}`;
		return throwInvalidParameter(item, id.parameter, lacking, nothingChanged);
	};
}

/**
 * Creates a look-up for the value of a custom field, which returns it as text.
 *
 * @throws NodeOperationError if the field is not named, or the value is empty; the look-up throws if ClayHR has no such field, or if the value
 * does not fit it
 */
function fittingValue(item: ItemContext, value: Parameter, field: FieldName): LookUp | undefined {
	const given = item.getParameter(value.parameter);
	// Whether a date fits, only the definition says.
	if (isMoment(given, item.timezone)) item.found.set(lookUpKey(value) ?? '', String(given));
	readSource(item, value);
	const find = recordFinder(item, field);
	if (find === undefined) return undefined;
	return async () => {
		const [definition = {}] = toField(await find());
		return toText(item, value.parameter, given, { ...definition });
	};
}

/**
 * Creates a look-up for the IDs of several users, as one text with commas.
 *
 * @returns undefined if all are given by ID
 * @throws NodeOperationError if a value can't name a user; the look-up throws unless it finds each user
 */
function idsOfPeople(item: ItemContext, { parameter }: Parameter): LookUp | undefined {
	const given = locatorValue(item.getParameter(parameter));
	if (isNothing(given) || !/[^\d\s,;[\]"]/.test(JSON.stringify(given))) return undefined;
	const chosen = readSeveralPeople(item, parameter, given);
	return async () => (await findPeople(item, { parameter, chosen })).map(({ userId }) => userId).join(',');
}

type FieldName = Pick<RecordValue, 'of' | 'id'>;

/** Creates the look-up of the record that a parameter names by ID or by name; undefined if the parameter is not added. */
function recordFinder(item: ItemContext, { of, id }: FieldName): (() => Promise<IDataObject>) | undefined {
	const wanted = id.type === 'integer' ? wantedIn(item, id) : undefined;
	const given = wanted ? wanted.text : readSource(item, id);
	if (given === undefined) return undefined;
	const key = String(given).trim();
	const isId = id.type === 'integer' && wanted === undefined;
	return async () => await (isId ? recordWithId(item, { of, id }, key) : recordNamed(item, id.parameter, of, key));
}

async function recordWithId(item: ItemContext, { of, id }: FieldName, wanted: string) {
	const record = (await readRecordList(item, of, wanted)).find((row) => recordId(row, of) === wanted);
	if (record) return record;
	const expected = `must be the ID of ${of.thing} in ClayHR, but none has ${preview(Number(wanted))}`;
	return throwInvalidParameter(item, id.parameter, expected, nothingChanged);
}

import type { IDataObject } from 'n8n-workflow';

import type { ItemContext, LookUp } from '../call';
import { settle, withSubject } from '../http/failure';
import { isObject } from '../isObject';
import { getList } from '../lists/getList';
import { findUsers, userIdOf, getPerson, requireEmail } from '../lists/users';
import { shortened } from '../nodeErrors';
import { convert } from '../parameters/convert';
import type { Source, Sources, Parameter, EmailOf, RecordList, RecordValue } from '../parameters/fields';
import { nothingChanged, preview, throwInvalidParameter } from '../parameters/invalidParameter';
import { lookUpKey, isAdded, readSource } from '../parameters/readParameters';
import { isNothing } from '../parameters/text';

/** An item's look-ups, by `lookUpKey`. */
export type LookUps = ReadonlyMap<string, LookUp>;

/**
 * Creates an item's look-ups. Sends no request.
 *
 * @throws NodeOperationError if the value to look up is invalid
 */
export function lookUpsOf(item: ItemContext, sources: Sources[]): LookUps {
	const lookUps = new Map<string, LookUp>();
	for (const source of sources.flatMap((one) => Object.values(one))) {
		const key = lookUpKey(source);
		const find = key === undefined || lookUps.has(key) ? undefined : lookUpOf(item, source);
		if (key !== undefined && find) lookUps.set(key, find);
	}
	return lookUps;
}

function lookUpOf(item: ItemContext, source: Source): LookUp | undefined {
	if ('of' in source) return recordValue(item, source);
	if ('emailOf' in source) return emailOfUser(item, source);
	return 'type' in source && source.type === 'user' ? userByEmail(item, source) : undefined;
}

/**
 * Creates a look-up for the ID of a user given by email. ClayHR's calls need the numeric ID, even where the
 * documentation also names an email.
 *
 * @throws NodeOperationError if the value is not an email; the look-up throws unless exactly one user has it
 */
function userByEmail(item: ItemContext, { parameter }: Parameter): LookUp | undefined {
	const email = emailIn(item, parameter);
	if (email === undefined) return undefined;
	return async () => Number(userIdOf(await findByEmail(item, parameter, email)));
}

/**
 * Reads the basic record of the user with an email, once per execution.
 *
 * @param parameter the field with the email, for error messages
 * @throws NodeOperationError if no user or several users have the email: a change must not reach the wrong person
 */
export async function findByEmail(item: ItemContext, parameter: string, email: string): Promise<IDataObject> {
	const found = await lookUpRecords(item, email, `user ${email}`, async () => await findUsers(item, email));
	const ids = [...new Set(found.map(userIdOf))];
	const [user] = found;
	if (user !== undefined && ids.length === 1) return user;
	const who = user === undefined ? 'no user has' : `the users ${ids.join(' and ')} have`;
	const expected = `must be the email address of ${user === undefined ? 'a' : 'one'} user in ClayHR`;
	return throwInvalidParameter(item, parameter, `${expected}, but ${who} ${preview(email)}`, nothingChanged);
}

/**
 * Reads the records of a look-up, once per execution.
 *
 * @param wanted the value to look up, for error messages
 * @param key identifies the request within the execution
 * @throws NodeApiError that names the value if a request fails; any other error of `read`
 */
async function lookUpRecords(
	item: ItemContext,
	wanted: unknown,
	key: string,
	read: () => Promise<IDataObject[]>,
): Promise<IDataObject[]> {
	const outcome = await settle(item.cachedRequest(key, read));
	if ('value' in outcome) return outcome.value;
	throw withSubject(item.node, outcome.error, `While looking up ${preview(wanted)}`, item);
}

/**
 * Reads the email from a user field.
 *
 * @returns undefined if the field names the user by ID, or is not added
 * @throws NodeOperationError if the field is empty or not an email address
 */
function emailIn(item: ItemContext, parameter: string): string | undefined {
	if (!isAdded(item, parameter)) return undefined;
	const chosen = item.getParameter(parameter);
	if (!isObject(chosen) || chosen.mode !== 'email') return undefined;
	const { value } = chosen;
	if (isNothing(value)) return throwInvalidParameter(item, parameter, 'has no value');
	const converted = convert(value, { type: 'email' }, item.timezone);
	if (converted.ok) return String(converted.value);
	return throwInvalidParameter(
		item,
		parameter,
		`must be ${converted.expected}, but is ${preview(converted.given ?? value)}`,
	);
}

/**
 * Creates a look-up for the email of a user. Some calls require the email beside the ID.
 *
 * @throws NodeOperationError if the field has no value; the look-up throws if the user has no email
 */
function emailOfUser(item: ItemContext, { emailOf }: EmailOf): LookUp {
	const email = emailIn(item, emailOf.parameter);
	const userId = email === undefined ? readSource(item, emailOf) : undefined;
	return async () => {
		const [user = {}] =
			email === undefined
				? await lookUpRecords(item, userId, `user ${String(userId)}`, async () => [
						await getPerson(item, Number(userId)),
					])
				: [await findByEmail(item, emailOf.parameter, email)];
		// Use ClayHR's spelling: the user may have typed the email in another case.
		return requireEmail(item, user);
	};
}

/**
 * Creates a look-up for a field of the record that a parameter names by ID or code. Each list is read once per
 * execution.
 *
 * @throws NodeOperationError if the parameter has no ID or code; the look-up throws if the record does not exist or
 * lacks the field
 */
function recordValue(item: ItemContext, { of, id, fields }: RecordValue): LookUp | undefined {
	const wanted = readSource(item, id);
	if (wanted === undefined) return undefined;
	const key = String(wanted).trim();
	if (of.code?.isExact(key)) return async () => await Promise.resolve(key);
	return async () => {
		const read = async () => await getList(item, { path: of.path });
		const rows = await lookUpRecords(item, wanted, `list ${of.path}`, read);
		const record = recordIn(rows, of, key);
		if (record === undefined) {
			return throwInvalidParameter(
				item,
				id.parameter,
				`must be ${expected(rows, of)} ${preview(wanted)}`,
				nothingChanged,
			);
		}
		const value = fields.map((field) => record[field]).find(isFilled);
		const lacking = `names a record of ClayHR's that has no ${fields.join(' or ')}`;
		return value ?? throwInvalidParameter(item, id.parameter, lacking, nothingChanged);
	};
}

/** Finds the record for a value. Undefined if several records match. */
function recordIn(rows: IDataObject[], { idField, code }: RecordList, wanted: string): IDataObject | undefined {
	const exact = rows.find((row) => String(row[idField]) === wanted);
	const others = rows.filter((row) => code?.isMeant(wanted, String(row[idField])));
	return exact ?? (others.length === 1 ? others[0] : undefined);
}

const longestList = 500;

function expected(rows: IDataObject[], { idField, thing, code }: RecordList): string {
	if (code === undefined) return `the ID of ${thing} in ClayHR, but none has`;
	const known = shortened(rows.map((row) => String(row[idField])).join(', '), longestList);
	return `the code of ${thing} in ClayHR (${known === '' ? 'it lists none' : known}), but is`;
}

const isFilled = (value: unknown): value is string | number =>
	typeof value === 'number' || (typeof value === 'string' && value !== '');

import type { IDataObject } from 'n8n-workflow';

import type { ForPeople, ItemContext } from '../call';
import { withQuery } from '../lists/defineList';
import { getList } from '../lists/getList';
import { basicUsers, getPerson, userIdOf } from '../lists/users';
import { convert, locatorValue } from '../parameters/convert';
import { preview, throwInvalidParameter } from '../parameters/invalidParameter';
import { chosenValue, expectedPage } from '../parameters/personPage';
import { readSource } from '../parameters/readParameters';
import { isNothing, jsonList, trimmed } from '../parameters/text';
import { wantedRecord } from '../parameters/wantedRecord';
import { userFinder } from './findUser';

/** A user as chosen. */
type Chosen = { userId: number } | { by: 'email' | 'employeeNumber'; text: string };

/** The choice of people, checked. */
export type People = { parameter: string; chosen: Chosen[] } | { statuses: string[] };

/** A user whose records are read. */
export interface Person {
	userId: number;
	/** The user as chosen, for an error message. */
	given: string;
	/** The user's basic record, where the node already has it. */
	record?: IDataObject;
}

/**
 * Reads and checks the choice of people. Sends no request. Nothing never means everybody.
 *
 * @throws NodeOperationError that names the parameter, what was expected and the item
 */
export function readPeople(item: ItemContext, { people, one, several, statuses }: ForPeople): People {
	const choice = readSource(item, people);
	if (choice === 'everybody') {
		const values = readSource(item, statuses);
		return { statuses: (Array.isArray(values) ? values : []).map(String) };
	}
	const { parameter } = choice === 'one' ? one : several;
	const given = item.getParameter(parameter);
	const value = locatorValue(given);
	if (isNothing(value)) return throwInvalidParameter(item, parameter, 'has no value');
	const chosen =
		choice === 'one' ? [readPerson(item, parameter, given, false)] : readSeveralPeople(item, parameter, value);
	return { parameter, chosen };
}

/**
 * Reads and checks several users. Sends no request.
 *
 * @param value IDs and emails: a list, or text with commas
 * @throws NodeOperationError that names the parameter if a value can't name a user
 */
export function readSeveralPeople(item: ItemContext, parameter: string, value: unknown): Chosen[] {
	const parts = partsOf(value);
	if (parts.length === 0) return throwInvalidParameter(item, parameter, `must name a user, but is ${preview(value)}`);
	return parts.map((part) => readPerson(item, parameter, part, true));
}

// AI tools and many expressions write a list as text.
function partsOf(value: unknown): unknown[] {
	const values: unknown[] = Array.isArray(value) ? value : [value];
	return values.flatMap((one) =>
		typeof one === 'string' ? (jsonList(one) ?? one.split(/[,;\n]/)).filter((part) => !isNothing(part)) : [one],
	);
}

function readPerson(item: ItemContext, parameter: string, part: unknown, isInList: boolean): Chosen {
	const wanted = wantedRecord(part, { type: 'user' });
	if (wanted?.by === 'employeeNumber') return { by: wanted.by, text: wanted.text };
	const value = chosenValue(part, item.baseURL);
	const given = typeof value === 'string' ? trimmed(value) : value;
	const id = convert(given, { type: 'user', least: 1 }, item.timezone);
	if (id.ok) return { userId: Number(id.value) };
	if (/^\s*-?[\d.]+\s*$/.test(String(given)))
		return throwInvalidParameter(item, parameter, `must be ${id.expected}, but is ${preview(given)}`);
	const email = convert(given, { type: 'email' }, item.timezone);
	if (email.ok) return { by: 'email', text: String(email.value) };
	if (isInList)
		return throwInvalidParameter(
			item,
			parameter,
			`must be a list of user IDs or email addresses, but holds ${preview(given)}`,
		);
	const page = expectedPage(given, item.baseURL);
	const expected = ['the ID or the email address of a user', page].filter(Boolean).join(', or ');
	return throwInvalidParameter(item, parameter, `must be ${expected}, but is ${preview(given)}`);
}

/**
 * Finds the chosen users, each once.
 *
 * @throws NodeOperationError if no user or several users have an email or an employee number; NodeApiError if a request fails
 */
export async function findPeople(item: ItemContext, people: People): Promise<Person[]> {
	const found = 'statuses' in people ? await everybody(item, people.statuses) : await chosenPeople(item, people);
	return [...new Map(found.map((person) => [person.userId, person])).values()];
}

async function everybody(item: ItemContext, statuses: string[]): Promise<Person[]> {
	const people: Person[] = [];
	for (const status of statuses) {
		const list = withQuery(basicUsers, { status });
		const records = await item.cachedRequest(`users ${status}`, async () => await getList(item, list));
		for (const record of records) {
			const userId = userIdOf(record);
			if (userId !== undefined) people.push({ userId, given: String(userId), record });
		}
	}
	return people;
}

async function chosenPeople(
	item: ItemContext,
	{ parameter, chosen }: Extract<People, { parameter: string }>,
): Promise<Person[]> {
	const people: Person[] = [];
	for (const one of chosen) {
		if ('userId' in one) people.push({ userId: one.userId, given: String(one.userId) });
		else {
			const { by, text } = one;
			const record = await userFinder(item, parameter, by, text)();
			// The record with an employee number is not the basic one.
			people.push({ userId: Number(userIdOf(record)), given: text, ...(by === 'email' && { record }) });
		}
	}
	return people;
}

/**
 * Reads the basic record of a user, once per execution.
 *
 * @throws NodeApiError if ClayHR doesn't know the ID, or refuses the record
 */
export async function recordOf(item: ItemContext, { userId, record }: Person): Promise<IDataObject> {
	if (record) return record;
	const [found = {}] = await item.cachedRequest(`user ${userId}`, async () => [await getPerson(item, userId)]);
	return found;
}

import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../../ClayHr/shared/isObject';
import { toDay } from '../days';
import { condense, fingerprint } from '../state/fingerprint';

const field = (name: string) => (record: IDataObject) => condense(plain(name, record[name]));

const decimal = /^-?(0|[1-9]\d{0,14})(\.\d+)?$/;

/**
 * The text of a value, at any depth. ClayHR may write the same value as a number or as text, with a fraction of zero, with
 * blanks around it, and a date with a time or in milliseconds. A zero or a plus at the beginning counts: it belongs to a
 * phone number or a code.
 */
function plain(name: string, value: unknown): unknown {
	if (Array.isArray(value)) return value.map((inner: unknown) => plain(name, inner));
	if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(key, inner)]));
	if (value === null || value === undefined) return null;
	const text = String(value).trim();
	const day = /date$/i.test(name) ? toDay(typeof value === 'number' ? value : text) : undefined;
	return day ?? (decimal.test(text) ? String(Number(text)) : text);
}

/** Reads a list without its order, which ClayHR does not guarantee. */
const listOf = (name: string) => (record: IDataObject) => {
	const list = field(name)(record);
	return Array.isArray(list) ? list.map(fingerprint).sort() : list;
};

/** Reads only the IDs of users in a list: a manager's new phone number is no change of the people below. */
const idsOf = (name: string) => (record: IDataObject) => {
	const list = condense(record[name]);
	if (!Array.isArray(list)) return null;
	return list.map((user: unknown) => (isObject(user) ? String(user.userId) : String(user))).sort();
};

/**
 * The fields that User Updated can watch, each with a function that reads it from a row of the user list. ClayHR's user
 * list has no other fields: jobs and departments are missing.
 */
export const watchedFieldReaders: Readonly<Record<string, (record: IDataObject) => unknown>> = {
	addressModelList: listOf('addressModelList'),
	allocation: field('allocation'),
	cellPhone: field('cellPhone'),
	customFieldValueModelList: listOf('customFieldValueModelList'),
	displayFullName: field('displayFullName'),
	educationModelList: listOf('educationModelList'),
	email: field('email'),
	employmentModelList: listOf('employmentModelList'),
	firstName: field('firstName'),
	gender: field('gender'),
	lastName: field('lastName'),
	phone: field('phone'),
	supervisorModelList: idsOf('supervisorModelList'),
	userName: field('userName'),
	userStartDate: field('userStartDate'),
};

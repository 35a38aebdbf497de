import type { IDataObject } from 'n8n-workflow';

import { directoryRowIn } from '../../ClayHr/resources/user/shape';
import { isObject } from '../../ClayHr/shared/isObject';
import { at, type PlainValue, type Reader } from '../../ClayHr/shared/records/shape';
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

/** Reads a value of the user's row in the directory. */
const inDirectory = (read: Reader) => (record: IDataObject) => condense(plain('', read(directoryRowIn(record) ?? {})));

/** A field that User Updated can watch. */
export interface WatchedField {
	/** Its name in the event's item. */
	name: string;
	/** Reads the value to compare from a user's record. */
	read(record: IDataObject): unknown;
	/** ClayHR's names of the field in a row. */
	sources: readonly string[];
	/** How to show a value. Lists of records are not shown: they are too long. */
	kind: 'text' | 'number' | 'ids' | 'records';
	/** True if only the directory has it. */
	isInDirectory?: boolean;
}

const text = (source: string, name = source): WatchedField => ({
	name,
	sources: [source],
	read: field(source),
	kind: 'text',
});

const records = (source: string, name: string): WatchedField => ({
	name,
	sources: [source],
	read: listOf(source),
	kind: 'records',
});

const directoryText = (name: string, ...sources: string[]): WatchedField => ({
	name,
	sources,
	read: inDirectory(at(...sources)),
	kind: 'text',
	isInDirectory: true,
});

/** The fields that User Updated can watch, by their value in the editor. The list of users has no other fields than these. */
export const watchedFields: Readonly<Record<string, WatchedField>> = {
	addressModelList: records('addressModelList', 'addresses'),
	allocation: { ...text('allocation'), kind: 'number' },
	cellPhone: text('cellPhone'),
	customFieldValueModelList: records('customFieldValueModelList', 'customFields'),
	department: directoryText('department', 'department', 'departmentLabel'),
	displayFullName: text('displayFullName', 'name'),
	educationModelList: records('educationModelList', 'education'),
	email: text('email'),
	employeeNumber: directoryText('employeeNumber', 'empId'),
	employmentModelList: records('employmentModelList', 'employmentHistory'),
	firstName: text('firstName'),
	gender: text('gender'),
	jobProfile: directoryText('jobProfile', 'profileName'),
	jobTitle: directoryText('jobTitle', 'position'),
	lastName: text('lastName'),
	location: directoryText('location', 'location'),
	phone: text('phone'),
	supervisorModelList: {
		name: 'managerIds',
		sources: ['supervisorModelList'],
		read: idsOf('supervisorModelList'),
		kind: 'ids',
	},
	userName: text('userName'),
	userStartDate: text('userStartDate', 'startDate'),
};

/**
 * The text from which a field's value can be shown; null if it has none.
 *
 * @param value as the field reads it
 */
export function textOf({ kind }: WatchedField, value: unknown): string | null {
	if (kind === 'records') return null;
	if (Array.isArray(value)) return value.join(',');
	return typeof value === 'string' ? value : null;
}

/** Shows a value in an event's item. */
export function shown({ kind }: WatchedField, value: string | null): PlainValue {
	if (kind === 'ids') return value === null ? [] : value.split(',').map(Number);
	return value !== null && kind === 'number' ? Number(value) : value;
}

import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../../ClayHr/shared/isObject';
import { condense, fingerprint } from '../state/fingerprint';

const field = (name: string) => (record: IDataObject) => condense(record[name]);

/** Reads a list without its order, which ClayHR does not guarantee. */
const listOf = (name: string) => (record: IDataObject) => {
	const list = condense(record[name]);
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

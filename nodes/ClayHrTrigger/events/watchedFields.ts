import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../../ClayHr/shared/isObject';
import { fingerprint } from '../state/fingerprint';

const field = (name: string) => (record: IDataObject) => record[name] ?? null;

/** ClayHR promises no order of what a person has several of. */
const listOf = (name: string) => (record: IDataObject) => {
	const list: unknown = record[name];
	return Array.isArray(list) ? list.map(fingerprint).sort() : (list ?? null);
};

/** Of people in a list it matters who they are: their own phone numbers are no change of whoever reports to them. */
const idsOf = (name: string) => (record: IDataObject) => {
	const list: unknown = record[name];
	if (!Array.isArray(list)) return null;
	return list.map((person: unknown) => (isObject(person) ? String(person.userId) : String(person))).sort();
};

/**
 * What User Updated can watch: how each field is read from a row of the list of users. ClayHR lists these and no more:
 * jobs and departments are not among them.
 */
export const watchedValue: Readonly<Record<string, (record: IDataObject) => unknown>> = {
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

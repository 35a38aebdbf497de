import type { Person } from '../company/person.mts';
import { statusCodes } from '../company/population.mts';
import { invalid } from './refusal.mts';
import type { Values } from './values.mts';

/**
 * Reads an email address. Undocumented: invalid addresses. Here: they are rejected.
 * @param sent the values with email
 * @returns the address; undefined if missing
 * @throws Refusal unless there is an @ with text on both sides
 */
export function readEmail(sent: Values): string | undefined {
	const email = sent.text('email');
	if (email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(email)) throw invalid().because('email: not an email address');
	return email;
}

/**
 * Reads the values that both pages that change users share.
 * @param person the current user
 * @param sent the values; missing ones stay unchanged
 * @returns the changed user; the displayed name follows the names unless it is sent itself
 * @throws Refusal if a required name or number is blank, or a day is invalid
 */
export function changedPerson(person: Person, sent: Values): Person {
	const firstName = sent.filledText('firstName') ?? person.firstName;
	const lastName = sent.text('lastName') ?? person.lastName;
	const renamed = sent.has('firstName') || sent.has('lastName');
	const shownName = renamed ? [firstName, lastName].filter((name) => name !== null).join(' ') : person.displayFullName;
	return {
		...person,
		firstName,
		lastName,
		middleName: sent.text('middleName') ?? person.middleName,
		secondLastName: sent.text('secondLastName') ?? person.secondLastName,
		displayFullName: sent.filledText('displayFullName') ?? shownName,
		shortName: sent.text('shortName') ?? person.shortName,
		familySuffix: sent.text('familySuffix') ?? person.familySuffix,
		email: readEmail(sent) ?? person.email,
		employeeNumber: sent.filledText('empId') ?? person.employeeNumber,
		phone: sent.text('phone') ?? person.phone,
		cellPhone: sent.text('cellPhone') ?? person.cellPhone,
		gender: sent.text('gender') ?? person.gender,
		dateOfBirth: sent.day('userDateOfBirth') ?? person.dateOfBirth,
		status: statusCodes.find((code) => code === sent.text('status')) ?? person.status,
		startDate: sent.day('userStartDate') ?? person.startDate,
	};
}

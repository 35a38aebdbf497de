import type { Person } from '../company/person.mts';
import { statusCodes } from '../company/population.mts';
import { invalid } from './refusal.mts';
import type { Values } from './values.mts';

/**
 * Reads an e-mail address. Undocumented: what becomes of a text that is none. Here it is refused.
 * @param sent where it is, as email
 * @returns the address; undefined when there is none
 * @throws Refusal when it has no @ with something on both sides
 */
export function readEmail(sent: Values): string | undefined {
	const email = sent.text('email');
	if (email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(email)) throw invalid();
	return email;
}

/**
 * Reads what both pages that change users know under the same names.
 * @param person the user before
 * @param sent where the values are; what is left out stays
 * @returns the user after; the name that is shown follows the names unless it is sent as well
 * @throws Refusal when a name or a number that cannot be missing is blank, or a day is none
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

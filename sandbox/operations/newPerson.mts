import type { Person } from '../company/person.mts';

/** The data of a new user; the moment is epoch milliseconds. */
export interface NewPerson {
	userId: number;
	guid: string;
	firstName: string;
	email: string;
	now: number;
}

/**
 * Creates the record of a new user: active, with only a name and an email address. Undocumented: the status of a new
 * user.
 */
export function newPerson({ userId, guid, firstName, email, now }: NewPerson): Person {
	return {
		userId,
		guid,
		employeeNumber: null,
		firstName,
		middleName: null,
		lastName: null,
		secondLastName: null,
		shortName: firstName,
		displayFullName: firstName,
		familySuffix: null,
		namePronunciation: null,
		email,
		phone: null,
		cellPhone: null,
		gender: null,
		dateOfBirth: null,
		jobTitle: null,
		jobGrade: null,
		profileId: null,
		departmentId: null,
		locationId: null,
		locationName: null,
		workerType: null,
		status: 'A',
		startDate: null,
		endDate: null,
		createdAt: now,
		changedAt: now,
		notes: null,
		imageName: null,
	};
}

import { chanceOfRecord } from './chance.mts';
import { dayNumber, isoDay } from './days.mts';
import type { Guids } from './guids.mts';
import { findLocation } from './organization.mts';
import type { Person } from './person.mts';
import type { Address, Contact, PersonalRecords } from './personalRecords.mts';

type Place = Pick<Address, 'city' | 'state' | 'countryId'>;

/**
 * Creates a user's initial personal records: one or two addresses, a degree, a former job, an emergency contact, up to
 * two children, a salary.
 * @param seed the company's seed
 * @param person the user
 * @param firstId the first id of these records
 * @param guids creates the GUIDs of compensation records
 */
export function composeRecords(seed: number, person: Person, firstId: number, guids: Guids): PersonalRecords {
	// Must be drawn first: all companies of a process share one generator, and the next draws set it to another sequence.
	const dependents = dependentsOf(seed, person, firstId + 5);
	const faker = chanceOfRecord(seed, 11, person.userId);
	const location = findLocation(person.locationId);
	const place = {
		city: location?.name ?? null,
		state: location?.state ?? null,
		countryId: location?.countryId ?? null,
	};
	const hired = dayNumber(person.startDate ?? '2020-01-01');
	const jobLength = faker.number.int({ min: 300, max: 1800 });
	const degreeEnd = dayNumber(person.dateOfBirth ?? '1990-01-01') + 22 * 365;
	return {
		addresses: [
			{
				addressId: firstId,
				addressType: 'Home',
				addressLine1: faker.location.streetAddress(),
				addressLine2: null,
				zipCode: faker.location.zipCode('#####'),
				...place,
			},
			...workAddresses(person, firstId + 7, place),
		],
		educations: [
			{
				educationId: firstId + 1,
				degree: faker.helpers.arrayElement(['BSc', 'BA', 'MSc', 'MBA']),
				course: faker.helpers.arrayElement(['Business', 'Computing', 'Design', 'Economics', 'Psychology']),
				institution: `${faker.location.city()} University`,
				gpa: '3.4',
				startDate: isoDay(degreeEnd - 4 * 365),
				endDate: isoDay(degreeEnd),
				...place,
			},
		],
		// A user in five has no former job.
		formerJobs: [
			{
				employmentId: firstId + 2,
				employerName: faker.company.name(),
				position: person.jobTitle,
				department: 'Operations',
				startDate: isoDay(hired - 30 - jobLength),
				endDate: isoDay(hired - 30),
				...place,
			},
		].slice(person.userId % 5 === 3 ? 1 : 0),
		contacts: [
			{
				contactId: firstId + 3,
				name: faker.person.firstName(),
				lastName: person.lastName,
				relationToUser: 'Spouse',
				contactType: 'ECON',
				gender: null,
				dateOfBirth: null,
				status: 'AP',
			},
			...dependents,
		],
		compensations: [
			{
				financialId: firstId + 4,
				guid: guids.of(firstId + 4),
				value: faker.number.int({ min: 42, max: 160 }) * 1000,
				compensationType: 'sal',
				currencyCode: location?.countryCode === 'DE' ? 'EUR' : 'USD',
				period: 'YRLY',
				effectiveDate: person.startDate,
				endDate: null,
				status: 'ACTV',
				notes: null,
				createdAt: person.createdAt,
			},
		],
	};
}

// A user in four has a work address outside the company's locations.
function workAddresses({ userId }: Person, addressId: number, place: Place): Address[] {
	if (userId % 4 !== 1) return [];
	const street = { addressLine1: '1 Station Road', addressLine2: 'Floor 2', zipCode: '02110' };
	return [{ addressId, addressType: 'Work', ...street, ...place }];
}

function dependentsOf(seed: number, { userId, lastName, startDate }: Person, firstId: number): Contact[] {
	const faker = chanceOfRecord(seed, 13, userId);
	const born = dayNumber(startDate ?? '2020-01-01');
	return Array.from({ length: userId % 3 }, (_, number) => ({
		contactId: firstId + number,
		name: faker.person.firstName(),
		lastName,
		relationToUser: 'Child',
		contactType: 'DEP',
		gender: null,
		dateOfBirth: isoDay(born - 900 * (number + 1)),
		status: number === 0 ? 'AP' : 'WA',
	}));
}

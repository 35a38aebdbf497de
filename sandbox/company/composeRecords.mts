import { chance } from './chance.mts';
import { dayNumber, isoDay } from './days.mts';
import type { Guids } from './guids.mts';
import { locations } from './organization.mts';
import type { Person } from './person.mts';
import type { PersonalRecords } from './personalRecords.mts';

/**
 * Puts together the personal records a user begins with: an address, a degree, a former job, somebody to call, a salary.
 * @param seed the company's seed
 * @param person the user
 * @param firstId the first of the ids these records take
 * @param guids gives compensation records their GUIDs
 */
export function composeRecords(seed: number, person: Person, firstId: number, guids: Guids): PersonalRecords {
	const faker = chance(seed, 11, person.userId);
	const location = locations.find(({ locationId }) => locationId === person.locationId);
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
		],
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

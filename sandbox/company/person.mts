import { dayLength, dayNumber, isoDay } from './days.mts';
import { addressPart } from './names.mts';
import { departmentPlans, firstProfileId, firstUserId, jobTitles, locations } from './organization.mts';
import { statusCodes, type Population, type UserStatus } from './population.mts';

/** A user. Days are yyyy-MM-dd, moments epoch milliseconds, unknown values null. */
export interface Person {
	userId: number;
	guid: string;
	/** The employee number, as text. ClayHR also uses the name empId for the ids of former jobs. */
	employeeNumber: string | null;
	firstName: string;
	middleName: string | null;
	lastName: string | null;
	secondLastName: string | null;
	shortName: string | null;
	displayFullName: string;
	familySuffix: string | null;
	namePronunciation: string | null;
	email: string;
	phone: string | null;
	cellPhone: string | null;
	gender: string | null;
	dateOfBirth: string | null;
	jobTitle: string | null;
	jobGrade: string | null;
	profileId: number | null;
	departmentId: number | null;
	locationId: number | null;
	locationName: string | null;
	workerType: string | null;
	status: UserStatus;
	startDate: string | null;
	endDate: string | null;
	createdAt: number;
	changedAt: number;
	notes: string | null;
	imageName: string | null;
}

const daysFromPaperworkToFirstDay = 9;

/**
 * Creates the record of an initial user.
 * @param population the company's initial users
 * @param place the user's index
 * @param guid the user's GUID
 */
export function composePerson(population: Population, place: number, guid: string): Person {
	const { plan } = population;
	const firstName = firstNameAt(population, place);
	const lastName = lastNameAt(population, place);
	const location = locations[population.location[place] ?? 0];
	const department = departmentPlans[population.department[place] ?? 0];
	const jobTitle = jobTitles[population.title[place] ?? 0] ?? null;
	const startDay = population.startDay[place] ?? 0;
	const endDay = population.endDay[place] ?? 0;
	const createdAt = createdMoment(startDay, dayNumber(plan.date), place);
	return {
		userId: firstUserId + place,
		guid,
		employeeNumber: `E-${1001 + place}`,
		firstName,
		middleName: null,
		lastName,
		secondLastName: null,
		shortName: firstName,
		displayFullName: `${firstName} ${lastName}`,
		familySuffix: null,
		namePronunciation: null,
		email: emailAt(population, place),
		phone: `${location?.phonePrefix ?? ''}${phoneEnd(place, 617)}`,
		cellPhone: `${location?.phonePrefix ?? ''}${phoneEnd(place, 389)}`,
		gender: (population.firstName[place] ?? 0) < population.names.women ? 'F' : 'M',
		dateOfBirth: isoDay(population.birthDay[place] ?? 0),
		jobTitle,
		jobGrade: `G${2 + (place % 6)}`,
		profileId: firstProfileId + (population.title[place] ?? 0),
		departmentId: department?.departmentId ?? null,
		locationId: location?.locationId ?? null,
		locationName: location?.name ?? null,
		workerType: 'Full time',
		status: statusAt(population, place),
		startDate: isoDay(startDay),
		endDate: endDay === 0 ? null : isoDay(endDay),
		createdAt,
		changedAt: createdAt,
		notes: null,
		imageName: null,
	};
}

// Four digits starting with 0. The random generator would take longer than the rest of the record.
function phoneEnd(place: number, step: number): string {
	return String((place * step) % 1000).padStart(4, '0');
}

// Records are created some days before the user's first day, but not after the company's first day.
function createdMoment(startDay: number, today: number, place: number): number {
	const day = Math.min(startDay - daysFromPaperworkToFirstDay, today - 1);
	return day * dayLength + 9 * 3_600_000 + (place % 28_800) * 1000;
}

/** Returns the first name of the user with an index. */
export function firstNameAt({ names, firstName }: Population, place: number): string {
	return names.first[firstName[place] ?? 0] ?? '';
}

/** Returns the last name of the user with an index. */
export function lastNameAt({ names, lastName }: Population, place: number): string {
	return names.last[lastName[place] ?? 0] ?? '';
}

/** Returns the status of the user with an index. */
function statusAt({ status }: Population, place: number): UserStatus {
	return statusCodes[status[place] ?? 0] ?? 'A';
}

/** Returns the unique email address of the user with an index. */
export function emailAt(population: Population, place: number): string {
	const count = population.namesake[place] ?? 1;
	const names = `${addressPart(firstNameAt(population, place))}.${addressPart(lastNameAt(population, place))}`;
	return `${names}${count > 1 ? String(count) : ''}@example.com`;
}

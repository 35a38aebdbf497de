import type { Company } from '../company/company.mts';
import { dayOf, momentOf } from '../company/days.mts';
import { companyId, findLocation, firstUserId } from '../company/organization.mts';
import type { OrgUnit } from '../company/orgUnits.mts';
import type { Person } from '../company/person.mts';
import { Facts } from '../contract/facts.mts';
import { locationFacts } from './location.mts';
import { addressFacts, contactFacts, educationFacts, formerJobFacts } from './personalRecords.mts';

/**
 * Facts about a user, with all names on ClayHR's pages. Values are computed on demand, because lists have up to 100,000
 * users.
 * @param company the user's company
 * @param person the user
 */
export function userFacts(company: Company, person: Person): Facts {
	return new Facts(constants, (name) => {
		const own = ownNames[name];
		return own === undefined ? composed[name]?.(company, person) : person[own];
	});
}

/**
 * Facts about the user with an id, or null if unknown.
 * @param company the user's company
 * @param userId the id, null for none
 */
export function userFactsOf(company: Company, userId: number | null): Facts | null {
	const person = userId === null ? undefined : company.people.get(userId);
	return person === undefined ? null : userFacts(company, person);
}

/**
 * Facts about an org unit.
 * @param company the company it belongs to
 * @param unit the org unit
 */
export function orgUnitFacts(company: Company, unit: OrgUnit): Facts {
	const parent = unit.parentDepartmentId === null ? undefined : company.orgUnits.get(unit.parentDepartmentId);
	const head = unit.deptHead === null ? undefined : company.people.get(unit.deptHead);
	const values = {
		departmentId: unit.departmentId,
		name: unit.name,
		description: unit.description,
		departmentCode: unit.departmentCode,
		departmentLabel: unit.departmentLabel,
		parentDepartmentId: unit.parentDepartmentId,
		parentDepartmentName: parent?.name,
		deptHead: unit.deptHead,
		deptHeadName: head?.displayFullName,
		noOfEmployees: unit.enteredHeadCount ?? company.people.headCount(unit.departmentId),
		cid: companyId,
	};
	return new Facts(values, (name) => (name === 'userModel' && head !== undefined ? userFacts(company, head) : null));
}

// What all users have in common, by field name.
const constants = {
	cid: companyId,
	createuserid: firstUserId,
	lastupdateuserid: firstUserId,
	userDateFormat: 'MM/dd/yyyy',
	userNameFormat: 'FL',
	languagePreference: 'en',
	timecardPeriodPref: 'W',
	calWeekPref: 'Sun',
	hrPortal: 'N',
	allocation: 100,
	star: 0,
	notifications: true,
	isView: false,
	view: false,
};

// ClayHR's names of the user record's fields.
const ownNames: Readonly<Partial<Record<string, keyof Person>>> = {
	userId: 'userId',
	id: 'userId',
	resourceId: 'userId',
	guid: 'guid',
	empId: 'employeeNumber',
	firstName: 'firstName',
	middleName: 'middleName',
	lastName: 'lastName',
	secondLastName: 'secondLastName',
	shortName: 'shortName',
	displayFullName: 'displayFullName',
	userDisplayName: 'displayFullName',
	name: 'displayFullName',
	familySuffix: 'familySuffix',
	namePronunciation: 'namePronunciation',
	email: 'email',
	emailAddress: 'email',
	phone: 'phone',
	cellPhone: 'cellPhone',
	gender: 'gender',
	userDateOfBirth: 'dateOfBirth',
	position: 'jobTitle',
	jobTitle: 'jobTitle',
	profileName: 'jobTitle',
	profileId: 'profileId',
	jobGrade: 'jobGrade',
	workerType: 'workerType',
	status: 'status',
	notes: 'notes',
	userStartDate: 'startDate',
	userEndDate: 'endDate',
	imageName: 'imageName',
	thumbnail: 'imageName',
	createts: 'createdAt',
	locationId: 'locationId',
	location: 'locationName',
	departmentId: 'departmentId',
	departmentID: 'departmentId',
};

const unitOf = ({ orgUnits }: Company, { departmentId }: Person): OrgUnit | undefined =>
	departmentId === null ? undefined : orgUnits.get(departmentId);

// Values that are expensive to compute, by field name.
const composed: Readonly<Record<string, (company: Company, person: Person) => unknown>> = {
	ptobalance: ({ balances }, { userId }) => balances.get(userId, 321),
	locationModel: (_company, { locationId }) => locationFacts(locationId),
	userName: (_company, { email }) => email.split('@')[0],
	hasAccess: (_company, { status }) => (status === 'A' ? 1 : 0),
	lastupdatets: (_company, { changedAt }) => dayOf(changedAt),
	// In /resource/ days are epoch milliseconds.
	startDate: (_company, { startDate }) => momentOf(startDate),
	endDate: (_company, { endDate }) => momentOf(endDate),
	dateOfBirth: (_company, { dateOfBirth }) => momentOf(dateOfBirth),
	timezone: (_company, person) => findLocation(person.locationId)?.timeZone,
	timeZone: (_company, person) => findLocation(person.locationId)?.timeZone,
	countryId: (_company, person) => findLocation(person.locationId)?.countryId,
	department: (company, person) => unitOf(company, person)?.name,
	departmentLabel: (company, person) => unitOf(company, person)?.departmentLabel,
	departmentModel: (company, person) => {
		const unit = unitOf(company, person);
		return unit === undefined ? null : orgUnitFacts(company, unit);
	},
	userProfileModel: (_company, person) => profileFacts(person),
	supervisorModelList: (company, { userId }) =>
		managersOf(company, userId).map((manager) => userFacts(company, manager)),
	userReporterList: (company, { userId }) =>
		Object.fromEntries(managersOf(company, userId).map((manager) => [manager.userId, manager.displayFullName])),
	employmentModelList: ({ personalRecords }, { userId }) =>
		personalRecords.of(userId).formerJobs.map((job) => formerJobFacts(userId, job)),
	educationModelList: ({ personalRecords }, { userId }) =>
		personalRecords.of(userId).educations.map((education) => educationFacts(userId, education)),
	contactList: ({ personalRecords }, { userId }) =>
		personalRecords.of(userId).contacts.map((contact) => contactFacts(userId, contact)),
	addressModelList: ({ personalRecords }, { userId }) =>
		personalRecords.of(userId).addresses.map((address) => addressFacts(userId, address)),
	customFieldValueModelList: ({ customFieldValues }, { userId }) =>
		customFieldValues.ofUser(userId).map((value) => new Facts({ ...value })),
};

function managersOf(company: Company, userId: number): Person[] {
	const found = company.reportingLines.managersOf(userId).map((manager) => company.people.get(manager));
	return found.filter((manager) => manager !== undefined);
}

function profileFacts({ profileId, jobTitle }: Person): Facts | null {
	if (profileId === null) return null;
	return new Facts({ profileId, profileName: jobTitle, cid: companyId, status: 'A', objectType: 'user' });
}

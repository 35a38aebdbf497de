import { firstProfileId, jobTitles, locations } from '../company/organization.mts';
import type { Person } from '../company/person.mts';
import { statusCodes } from '../company/population.mts';
import { created, type Answer, type Call, type Handlers } from './call.mts';
import { readCustomFields } from './customFieldValues.mts';
import { newPerson } from './newPerson.mts';
import { toAddress, toCompensation, toContact, toEducation } from './personalRecordsFromBody.mts';
import { Refusal, requireHr } from './refusal.mts';
import { emailTaken } from './users.mts';
import type { Values } from './values.mts';

export const completeUserDetailsHandlers: Handlers = { 'POST /api/user/completeUserDetails': completeUserDetails };

function completeUserDetails(call: Call): Answer {
	requireHr(call);
	const { form, company } = call;
	const known = findKnown(call);
	const email = form.text('email');
	const owner = email === undefined ? undefined : company.people.byEmail(email);
	if (owner !== undefined && owner.userId !== known?.userId) throw new Refusal(409, emailTaken);
	const managers = (form.texts('reportsToEmail') ?? []).map((address) => company.people.byEmail(address));
	if (managers.includes(undefined)) throw new Refusal(409, emailTaken);
	const customFields = readCustomFields(form.nestedJson('customFieldValues'));
	const person = known ?? add(call);
	company.people.save(merge(person, form, call.now));
	keepLists(call, person.userId);
	for (const { field, value } of customFields) company.customFieldValues.set(person.userId, field, value);
	for (const manager of managers) if (manager !== undefined) reportTo(call, person.userId, manager.userId);
	// Undocumented: the text after a change; only the one after a creation is shown.
	return created({ message: `User ${known === undefined ? 'created' : 'updated'} successfully.` });
}

// Undocumented: what decides between creating and changing. Here it is guid, then empId, then email.
function findKnown({ form, company }: Call): Person | undefined {
	const guid = form.text('guid');
	if (guid !== undefined) return company.people.byGuid(guid);
	const empId = form.text('empId');
	const byNumber = empId === undefined ? undefined : company.people.byEmployeeNumber(empId);
	const email = form.text('email');
	return byNumber ?? (email === undefined ? undefined : company.people.byEmail(email));
}

// Undocumented: what a new user needs. Here it is what user/add demands: first name and e-mail address.
function add({ form, company, now }: Call): Person {
	const firstName = form.text('firstName');
	const email = form.text('email');
	if (firstName === undefined || email === undefined) throw new Refusal(409, emailTaken);
	return company.people.add((userId, guid) => newPerson({ userId, guid, firstName, email, now }));
}

function merge(person: Person, form: Values, now: number): Person {
	const firstName = form.text('firstName') ?? person.firstName;
	const lastName = form.text('lastName') ?? person.lastName;
	const renamed = form.has('firstName') || form.has('lastName');
	const shownName = renamed ? [firstName, lastName].filter((name) => name !== null).join(' ') : person.displayFullName;
	const profileId = form.number('position') ?? person.profileId;
	const locationId = form.number('locationId') ?? person.locationId;
	const location = locations.find((candidate) => candidate.locationId === locationId);
	return {
		...person,
		firstName,
		lastName,
		email: form.text('email') ?? person.email,
		employeeNumber: form.text('empId') ?? person.employeeNumber,
		gender: form.text('gender') ?? person.gender,
		status: statusCodes.find((code) => code === form.text('status')) ?? person.status,
		displayFullName: form.text('displayFullName') ?? shownName,
		middleName: form.text('middleName') ?? person.middleName,
		secondLastName: form.text('secondLastName') ?? person.secondLastName,
		shortName: form.text('shortName') ?? person.shortName,
		namePronunciation: form.text('namePronunciation') ?? person.namePronunciation,
		familySuffix: form.text('familySuffix') ?? person.familySuffix,
		workerType: form.text('workerType') ?? person.workerType,
		dateOfBirth: form.text('userDateOfBirth') ?? person.dateOfBirth,
		phone: form.text('phone') ?? person.phone,
		cellPhone: form.text('cellPhone') ?? person.cellPhone,
		// Here position is a number: the id of a job profile.
		profileId,
		jobTitle: jobTitles[(profileId ?? 0) - firstProfileId] ?? person.jobTitle,
		departmentId: form.number('departmentID') ?? person.departmentId,
		locationId,
		locationName: form.text('locationName') ?? location?.name ?? person.locationName,
		startDate: form.text('userStartDate') ?? person.startDate,
		changedAt: now,
	};
}

// Undocumented: what happens to records that are there already. Here those sent are added to them.
function keepLists(call: Call, userId: number): void {
	const { form, company } = call;
	const records = company.personalRecords.change(userId);
	const newId = (): number => company.personalRecords.newId();
	records.addresses.push(...(form.list('addressList') ?? []).map((sent) => toAddress(newId(), sent)));
	records.educations.push(...(form.list('educationList') ?? []).map((sent) => toEducation(newId(), sent)));
	records.contacts.push(...(form.list('contactList') ?? []).map((sent) => toContact(newId(), sent)));
	const { compensationGuids } = company.personalRecords;
	for (const sent of form.list('financialList') ?? []) {
		const financialId = newId();
		records.compensations.push(toCompensation(financialId, compensationGuids.of(financialId), sent, call.now));
	}
}

function reportTo({ company, today, now }: Call, userId: number, managerUserId: number): void {
	if (company.reportingLines.managersOf(userId).includes(managerUserId)) return;
	const line = {
		userId,
		managerUserId,
		relationType: 'RPT',
		startDate: today,
		endDate: null,
		status: 'A',
		createdAt: now,
	};
	company.reportingLines.add(line);
}

import { findLocation, firstProfileId, jobTitles } from '../company/organization.mts';
import type { Person } from '../company/person.mts';
import type { PersonalRecords } from '../company/personalRecords.mts';
import { created, type Answer, type Call, type Handlers } from './call.mts';
import { readCustomFields } from './customFieldValues.mts';
import { requireKnown } from './known.mts';
import { newPerson } from './newPerson.mts';
import { changedPerson, readEmail } from './personChanges.mts';
import { toAddress, toCompensation, toContact, toEducation } from './personalRecordsFromBody.mts';
import { Refusal, requireHr } from './refusal.mts';
import { emailTaken } from './users.mts';
import type { Values } from './values.mts';

export const completeUserDetailsHandlers: Handlers = { 'POST /api/user/completeUserDetails': completeUserDetails };

function completeUserDetails(call: Call): Answer {
	requireHr(call);
	const { form, company } = call;
	const known = findKnown(call);
	const email = readEmail(form);
	const owner = email === undefined ? undefined : company.people.byEmail(email);
	if (owner !== undefined && owner.userId !== known?.userId)
		throw new Refusal(409, emailTaken).because('email: another user has it');
	const managers = (form.texts('reportsToEmail') ?? []).map((address) => company.people.byEmail(address));
	if (managers.includes(undefined)) throw new Refusal(409, emailTaken).because('reportsToEmail: no such user');
	const customFields = readCustomFields(form.nestedJson('customFieldValues'));
	const [jobProfile, location] = [form.number('position'), form.number('locationId')];
	requireKnown(call, { orgUnit: form.number('departmentID'), location, jobProfile });
	const lists = readLists(call);
	const person = known === undefined ? add(call) : merge(known, call);
	company.people.save(person);
	keepLists(company.personalRecords.change(person.userId), lists);
	for (const { field, value } of customFields) company.customFieldValues.set(person.userId, field, value);
	for (const manager of managers) if (manager !== undefined) reportTo(call, person.userId, manager.userId);
	// Undocumented: the message after an update. Only the message after a creation is documented.
	return created({ message: `User ${known === undefined ? 'created' : 'updated'} successfully.` });
}

// Undocumented: how ClayHR finds an existing user. Here: by guid, then empId, then email. An unknown guid is a
// conflict.
function findKnown({ form, company }: Call): Person | undefined {
	const guid = form.text('guid');
	if (guid !== undefined) {
		const person = company.people.byGuid(guid);
		if (person === undefined) throw new Refusal(409, emailTaken).because('guid: no such user');
		return person;
	}
	const empId = form.text('empId');
	const byNumber = empId === undefined ? undefined : company.people.byEmployeeNumber(empId);
	const email = form.text('email');
	return byNumber ?? (email === undefined ? undefined : company.people.byEmail(email));
}

// Undocumented: the required fields of a new user. Here: those of user/add, first name and email address.
function add(call: Call): Person {
	const { form, company, now } = call;
	const firstName = form.text('firstName');
	const email = form.text('email');
	if (firstName === undefined || email === undefined)
		throw new Refusal(409, emailTaken).because('firstName and email are required for a new user');
	return company.people.add((userId, guid) => merge(newPerson({ userId, guid, firstName, email, now }), call));
}

function merge(person: Person, { form, now }: Call): Person {
	const profileId = form.number('position') ?? person.profileId;
	const locationId = form.number('locationId') ?? person.locationId;
	const location = findLocation(locationId);
	return {
		...changedPerson(person, form),
		namePronunciation: form.text('namePronunciation') ?? person.namePronunciation,
		workerType: form.text('workerType') ?? person.workerType,
		// On this page, position is a number: the id of a job profile.
		profileId,
		jobTitle: jobTitles[(profileId ?? 0) - firstProfileId] ?? person.jobTitle,
		departmentId: form.number('departmentID') ?? person.departmentId,
		locationId,
		locationName: form.text('locationName') ?? location?.name ?? person.locationName,
		changedAt: now,
	};
}

type Lists = Omit<PersonalRecords, 'formerJobs'>;

function readLists({ form, company, now }: Call): Lists {
	const { compensationGuids } = company.personalRecords;
	const read = <Row,>(name: string, toRow: (id: number, sent: Values) => Row): Row[] =>
		(form.list(name) ?? []).map((sent) => toRow(company.personalRecords.newId(), sent));
	return {
		addresses: read('addressList', toAddress),
		educations: read('educationList', toEducation),
		contacts: read('contactList', toContact),
		compensations: read('financialList', (id, sent) => toCompensation(id, compensationGuids.of(id), sent, now)),
	};
}

// Undocumented: the effect on existing records. Here: new records are added to them.
function keepLists(records: PersonalRecords, sent: Lists): void {
	records.addresses.push(...sent.addresses);
	records.educations.push(...sent.educations);
	records.contacts.push(...sent.contacts);
	records.compensations.push(...sent.compensations);
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

import type { Person } from '../company/person.mts';
import { statusCodes } from '../company/population.mts';
import { userFacts } from '../records/user.mts';
import { created, ok, type Answer, type Call, type Handlers } from './call.mts';
import { findUser } from './findUser.mts';
import { newPerson } from './newPerson.mts';
import { Refusal, requireHr, requireReader, requireSelfOrHr } from './refusal.mts';

// Undocumented: the answer for a user that does not exist. Here it is ClayHR's general failure.
const noSuchUser: [number, string] = [409, 'failure'];

/** The documented answer to an e-mail address that somebody else has. */
export const emailTaken = 'Conflict occured while creating user.';

export const userHandlers: Handlers = {
	'GET /api/user/': (call) => {
		const person = findUser(call, call.query, { id: 'userID' }, noSuchUser);
		requireReader(call, person.userId);
		return ok(userFacts(call.company, person));
	},
	'GET /api/user/basic': (call) => {
		const person = findUser(call, call.query, { id: 'userID', email: 'email' }, noSuchUser);
		requireReader(call, person.userId);
		return ok(userFacts(call.company, person));
	},
	'POST /api/user/add': (call) => {
		requireHr(call);
		const { people } = call.company;
		const email = call.query.requiredText('email');
		if (people.byEmail(email) !== undefined) throw new Refusal(409, emailTaken);
		const firstName = call.query.requiredText('firstName');
		const person = people.add((userId, guid) => newPerson({ userId, guid, firstName, email, now: call.now }));
		return ok({ message: 'successful', userID: person.userId });
	},
	'POST /api/user/update': (call) => {
		requireHr(call);
		update(
			call,
			findUser(call, call.query, { id: 'userId', guid: 'guid', empId: 'empId', email: 'email' }, noSuchUser),
		);
		return ok({});
	},
	'GET /api/user/update/status': () => ok({ code: 1, message: 'successful' }),
	'POST /api/user/uploadpicture': uploadPicture,
};

function update({ company, query, now }: Call, person: Person): void {
	const email = query.text('email');
	const owner = email === undefined ? undefined : company.people.byEmail(email);
	if (owner !== undefined && owner.userId !== person.userId) throw new Refusal(409, emailTaken);
	const firstName = query.text('firstName') ?? person.firstName;
	const lastName = query.text('lastName') ?? person.lastName;
	const renamed = query.has('firstName') || query.has('lastName');
	const shownName = renamed ? [firstName, lastName].filter((name) => name !== null).join(' ') : person.displayFullName;
	company.people.save({
		...person,
		email: email ?? person.email,
		employeeNumber: query.text('empId') ?? person.employeeNumber,
		firstName,
		middleName: query.text('middleName') ?? person.middleName,
		lastName,
		secondLastName: query.text('secondLastName') ?? person.secondLastName,
		displayFullName: query.text('displayFullName') ?? shownName,
		shortName: query.text('shortName') ?? person.shortName,
		familySuffix: query.text('familySuffix') ?? person.familySuffix,
		cellPhone: query.text('cellPhone') ?? person.cellPhone,
		phone: query.text('phone') ?? person.phone,
		dateOfBirth: query.text('userDateOfBirth') ?? person.dateOfBirth,
		jobGrade: query.text('jobGrade') ?? person.jobGrade,
		startDate: query.text('userStartDate') ?? person.startDate,
		endDate: query.text('userEndDate') ?? person.endDate,
		gender: query.text('gender') ?? person.gender,
		jobTitle: query.text('position') ?? person.jobTitle,
		profileId: query.number('profileId') ?? person.profileId,
		status: statusCodes.find((code) => code === query.text('status')) ?? person.status,
		locationName: query.text('locationName') ?? person.locationName,
		locationId: query.number('locationId') ?? person.locationId,
		notes: query.text('notes') ?? person.notes,
		changedAt: now,
	});
}

function uploadPicture(call: Call): Answer {
	const person = findUser(call, call.form, { id: 'userid' }, noSuchUser);
	requireSelfOrHr(call, person.userId);
	const imageName = `p_${person.userId}.png`;
	const { company, files, now } = call;
	company.people.save({ ...person, imageName, changedAt: now });
	if (files.file !== undefined)
		company.uploads.add({ file: files.file, kind: 'picture', ownerId: person.userId, createdAt: now });
	return created({ imageName, data: 'You successfully uploaded file.', message: 'successful' });
}

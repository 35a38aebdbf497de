import type { Person } from '../company/person.mts';
import { userFacts } from '../records/user.mts';
import { created, ok, type Answer, type Call, type Handlers } from './call.mts';
import { findUser } from './findUser.mts';
import { requireKnown } from './known.mts';
import { newPerson } from './newPerson.mts';
import { changedPerson, readEmail } from './personChanges.mts';
import { Refusal, requireHr, requireReader, requireSelfOrHr } from './refusal.mts';

// Undocumented: the error for an unknown user. Here: ClayHR's general failure.
const noSuchUser: [number, string] = [409, 'failure'];

/** The documented error for an email address of another user. */
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
		const email = readEmail(call.query) ?? '';
		if (people.byEmail(email) !== undefined) throw new Refusal(409, emailTaken).because('email: another user has it');
		const firstName = call.query.requiredText('firstName');
		const person = people.add((userId, guid) => newPerson({ userId, guid, firstName, email, now: call.now }));
		return ok({ message: 'successful', userID: person.userId });
	},
	'POST /api/user/update': (call) => {
		requireHr(call);
		const { company, query } = call;
		const names = { id: 'userId', guid: 'guid', empId: 'empId', email: 'email' };
		const person = findUser(call, query, names, noSuchUser);
		const owner = company.people.byEmail(readEmail(query) ?? person.email);
		if (owner !== undefined && owner.userId !== person.userId)
			throw new Refusal(409, emailTaken).because('email: another user has it');
		requireKnown(call, { jobProfile: query.number('profileId'), location: query.number('locationId') });
		company.people.save(update(call, person));
		return ok({});
	},
	'GET /api/user/update/status': () => ok({ code: 1, message: 'successful' }),
	'POST /api/user/uploadpicture': uploadPicture,
};

// Undocumented: unknown ids, and a last day before the first. Here: both are rejected. Undocumented: an empty last day.
// Here: it removes the last day.
function update({ query, now }: Call, person: Person): Person {
	const isCleared = query.text('userEndDate') === '';
	const [, endDate = person.endDate] = isCleared ? [null, null] : query.period('userStartDate', 'userEndDate');
	return {
		...changedPerson(person, query),
		endDate,
		jobGrade: query.text('jobGrade') ?? person.jobGrade,
		jobTitle: query.text('position') ?? person.jobTitle,
		profileId: query.number('profileId') ?? person.profileId,
		locationName: query.text('locationName') ?? person.locationName,
		locationId: query.number('locationId') ?? person.locationId,
		notes: query.text('notes') ?? person.notes,
		changedAt: now,
	};
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

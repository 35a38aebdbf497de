import type { PersonalRecords } from '../company/personalRecords.mts';
import { created, type Answer, type Call, type Handlers } from './call.mts';
import { findUser } from './findUser.mts';
import { toAddress, toEducation, toFormerJob } from './personalRecordsFromBody.mts';
import { Refusal, requireSelfOrHr } from './refusal.mts';
import { Values } from './values.mts';

export const personalRecordsHandlers: Handlers = {
	'POST /api/address/save': (call) =>
		save(call, 'Address details saved successfully.', toAddress, (records) => records.addresses),
	'POST /api/education/save': (call) =>
		save(call, 'Education details saved successfully.', toEducation, (records) => records.educations),
	'POST /api/employment/save': (call) =>
		save(call, 'Employment details saved successfully.', toFormerJob, (records) => records.formerJobs),
	'POST /api/user/address/delete': (call) => {
		const id = call.query.requiredNumber('addressId');
		const userId = ownerOf(call, id, ({ addresses }) => addresses.some(({ addressId }) => addressId === id));
		// The documentation has this message for addresses, too.
		if (userId === undefined)
			throw new Refusal(404, 'User employment details not found.').because('addressId: no user has it');
		const records = call.company.personalRecords.change(userId);
		records.addresses = records.addresses.filter(({ addressId }) => addressId !== id);
		return created({ message: 'User Address deleted successfully.' });
	},
	'POST /api/user/employment/delete': (call) => {
		const id = call.query.requiredNumber('empid');
		const userId = ownerOf(call, id, ({ formerJobs }) => formerJobs.some(({ employmentId }) => employmentId === id));
		if (userId === undefined)
			throw new Refusal(404, 'User employment details not found.').because('empid: no user has it');
		const records = call.company.personalRecords.change(userId);
		records.formerJobs = records.formerJobs.filter(({ employmentId }) => employmentId !== id);
		return created({ message: 'User Employment deleted successfully.' });
	},
	'POST /api/user/education/delete': (call) => {
		const id = call.query.requiredNumber('educationId');
		const userId = ownerOf(call, id, ({ educations }) => educations.some(({ educationId }) => educationId === id));
		// The documentation says "address" here.
		if (userId === undefined) throw new Refusal(404, 'User address not found.').because('educationId: no user has it');
		const records = call.company.personalRecords.change(userId);
		records.educations = records.educations.filter(({ educationId }) => educationId !== id);
		return created({ message: 'successful' });
	},
};

// Undocumented: an empty list, or a list with an invalid entry. Here: nothing is saved.
function save<Row>(
	call: Call,
	message: string,
	read: (id: number, sent: Values) => Row,
	rowsOf: (records: PersonalRecords) => Row[],
): Answer {
	const person = findUser(call, call.query, { id: 'userID', empId: 'empId', email: 'email' }, [409, 'failure']);
	requireSelfOrHr(call, person.userId);
	const { personalRecords } = call.company;
	const sent = Array.isArray(call.body) ? call.body.map((item) => new Values(item)) : [];
	if (sent.length === 0 || sent.some((values) => values.isBlank()))
		throw new Refusal(401, 'Please fill the correct details').because('the list is empty or has a blank record');
	const rows = sent.map((values) => read(personalRecords.newId(), values));
	rowsOf(personalRecords.change(person.userId)).push(...rows);
	return created({ message });
}

function ownerOf(call: Call, id: number, owns: (records: PersonalRecords) => boolean): number | undefined {
	const userId = call.company.personalRecords.ownerOf(id, owns);
	if (userId !== undefined) requireSelfOrHr(call, userId);
	return userId;
}

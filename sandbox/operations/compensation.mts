import { compensationFacts } from '../records/compensation.mts';
import { created, ok, type Answer, type Call, type Handlers } from './call.mts';
import { findUser } from './findUser.mts';
import { toCompensation } from './personalRecordsFromBody.mts';
import { Refusal, requireHr, requireSelfOrHr } from './refusal.mts';

const failure: [number, string] = [409, 'failure'];

export const compensationHandlers: Handlers = {
	'GET /api/user/compensation/': (call) => {
		const person = findUser(call, call.query, { id: 'userID', email: 'email' }, failure);
		requireSelfOrHr(call, person.userId);
		const { compensations } = call.company.personalRecords.of(person.userId);
		return ok(compensations.map((compensation) => compensationFacts(call.company, person, compensation)));
	},
	'POST /api/user/compensation/add': addCompensation,
	'POST /api/user/compensation/update': changeCompensation,
};

function addCompensation(call: Call): Answer {
	requireHr(call);
	const person = findUser(call, call.query, { id: 'userId' }, failure);
	const { personalRecords } = call.company;
	const financialId = personalRecords.newId();
	const guid = personalRecords.compensationGuids.of(financialId);
	const compensation = toCompensation(financialId, guid, call.query, call.now);
	personalRecords.change(person.userId).compensations.push(compensation);
	return created({ GUID: guid, message: 'successful' });
}

function changeCompensation(call: Call): Answer {
	requireHr(call);
	const person = findUser(call, call.query, { id: 'userId' }, failure);
	const guid = call.query.requiredText('guid');
	const records = call.company.personalRecords.change(person.userId);
	const known = records.compensations.find((compensation) => compensation.guid === guid);
	if (known === undefined) throw new Refusal(...failure).because('guid: the user has no such compensation');
	const changed = toCompensation(known.financialId, guid, call.query, known.createdAt);
	const kept = {
		effectiveDate: changed.effectiveDate ?? known.effectiveDate,
		endDate: changed.endDate ?? known.endDate,
		notes: changed.notes ?? known.notes,
	};
	records.compensations[records.compensations.indexOf(known)] = { ...changed, ...kept };
	return created({ GUID: guid, message: 'successful' });
}

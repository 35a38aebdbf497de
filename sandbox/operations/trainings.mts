import { dayNumber } from '../company/days.mts';
import { completedTraining } from '../company/trainings.mts';
import { trainingFacts, userTrainingFacts } from '../records/training.mts';
import { ok, type Answer, type Call, type Handlers } from './call.mts';
import { Refusal, requireHr, requireSelfOrHr } from './refusal.mts';

export const trainingHandlers: Handlers = {
	'GET /api/trainings': ({ company, caller }) => {
		const own = company.trainings.ofUsers().filter(({ userId }) => userId === caller.userId);
		return ok({ data: own.map((userTraining) => userTrainingFacts(company, userTraining)), message: 'successful' });
	},
	'GET /api/training/content': getContent,
	'POST /api/training/status/update': updateStatus,
	'GET /api/training/talentlms/sync': synchronize,
};

// Undocumented: who can read a training. Here: its participants, and HR.
function getContent(call: Call): Answer {
	const { company, caller, query } = call;
	const training = company.trainings.get(query.requiredNumber('trainingId'));
	if (training === undefined) throw new Refusal(404, 'Not Found').because('trainingId: no such training');
	const { trainingId } = training;
	const takes = company.trainings
		.ofUsers()
		.some((one) => one.trainingId === trainingId && one.userId === caller.userId);
	if (!takes) requireHr(call);
	return ok({ data: trainingFacts(training), message: 'successful' });
}

// The documentation has no status codes. The sandbox stores every text. COMP also stores the day of completion.
function updateStatus(call: Call): Answer {
	const { company, query, today, now } = call;
	const known = company.trainings.ofUser(query.requiredNumber('userTrainingId'));
	if (known === undefined)
		throw new Refusal(409, 'Error while updating the user training status.').because(
			'userTrainingId: no such training of a user',
		);
	requireSelfOrHr(call, known.userId);
	const status = query.requiredText('status');
	const completedOn = status === completedTraining ? (known.completedOn ?? today) : null;
	company.trainings.save({ ...known, status, completedOn, changedAt: now });
	return ok({ data: [{ message: 'successful' }] });
}

// Undocumented: what is synchronized. Here: the first call imports one training, which the API key's user has started.
function synchronize(call: Call): Answer {
	requireHr(call);
	const { trainings } = call.company;
	const existingTrainings = trainings.list().filter(({ fromTalentLms }) => fromTalentLms).length;
	const created = trainings.synchronize(call.caller.userId, dayNumber(call.today));
	const counts = { createdTrainingCount: created, existingTrainings, userTrainingCount: created };
	return ok({ data: [{ ...counts, userTrainingUpdateCount: 0, statusCode: 'COMP' }] });
}

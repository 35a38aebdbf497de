import type { Company } from '../company/company.mts';
import { dayLength, dayNumber } from '../company/days.mts';
import { companyId, firstUserId } from '../company/organization.mts';
import type { Training, UserTraining } from '../company/trainings.mts';
import { Facts } from '../contract/facts.mts';
import { userFacts } from './user.mts';

/** Gives what is known about a training, with what it consists of. */
export function trainingFacts(training: Training): Facts {
	return new Facts({
		trainingId: training.trainingId,
		name: training.name,
		description: training.description,
		duration: training.durationMinutes,
		source: training.fromTalentLms ? 'TLMS' : 'CLAY',
		status: 'A',
		cid: companyId,
		contentList: training.parts.map(({ title, url }, place) => ({ sequence: place + 1, title, url })),
	});
}

/** Gives what is known about a user's training, under the names it has within the full user. */
export function userTrainingFacts(company: Company, userTraining: UserTraining): Facts {
	const training = company.trainings.get(userTraining.trainingId);
	const person = company.people.get(userTraining.userId);
	const { completedOn } = userTraining;
	return new Facts({
		traininguserId: userTraining.userTrainingId,
		trainingId: userTraining.trainingId,
		trainingModel: training === undefined ? null : trainingFacts(training),
		userid: userTraining.userId,
		userModel: person === undefined ? null : userFacts(company, person),
		status: userTraining.status,
		assignedByUserId: firstUserId,
		dueDate: userTraining.dueDate,
		completionts: completedOn === null ? null : dayNumber(completedOn) * dayLength,
		createts: dayNumber(userTraining.assignedOn) * dayLength,
		cid: companyId,
	});
}

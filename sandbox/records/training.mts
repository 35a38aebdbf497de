import type { Company } from '../company/company.mts';
import { momentOf } from '../company/days.mts';
import { companyId, firstUserId } from '../company/organization.mts';
import type { Training, UserTraining } from '../company/trainings.mts';
import { Facts } from '../contract/facts.mts';
import { userFactsOf } from './user.mts';

/** Facts about a training, including its parts. */
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

/** Facts about a user's training, with the names it has inside the full user. */
export function userTrainingFacts(company: Company, userTraining: UserTraining): Facts {
	const training = company.trainings.get(userTraining.trainingId);
	return new Facts({
		traininguserId: userTraining.userTrainingId,
		trainingId: userTraining.trainingId,
		trainingModel: training === undefined ? null : trainingFacts(training),
		userid: userTraining.userId,
		userModel: userFactsOf(company, userTraining.userId),
		status: userTraining.status,
		assignedByUserId: firstUserId,
		dueDate: userTraining.dueDate,
		completionts: momentOf(userTraining.completedOn),
		createts: momentOf(userTraining.assignedOn),
		cid: companyId,
	});
}

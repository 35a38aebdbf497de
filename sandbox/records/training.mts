import type { Company } from '../company/company.mts';
import { companyId } from '../company/organization.mts';
import type { Training, UserTraining } from '../company/trainings.mts';
import { Facts } from '../contract/facts.mts';

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

/** Gives what is known about a user's training. */
export function userTrainingFacts(company: Company, userTraining: UserTraining): Facts {
	const training = company.trainings.get(userTraining.trainingId);
	return new Facts({
		userTrainingId: userTraining.userTrainingId,
		trainingId: userTraining.trainingId,
		userId: userTraining.userId,
		name: training?.name,
		description: training?.description,
		status: userTraining.status,
		assignedDate: userTraining.assignedOn,
		dueDate: userTraining.dueDate,
		completionDate: userTraining.completedOn,
		updatets: userTraining.changedAt,
		cid: companyId,
	});
}

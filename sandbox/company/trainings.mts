import { dayLength, dayNumber, isoDay } from './days.mts';
import { firstUserId } from './organization.mts';
import { isInitialUser, type CompanyPlan } from './population.mts';
import { Table } from './table.mts';

/** A training course. */
export interface Training {
	trainingId: number;
	name: string;
	description: string;
	durationMinutes: number;
	/** Title and URL of each part. */
	parts: { title: string; url: string }[];
	/** Whether it was imported from TalentLMS. */
	fromTalentLms: boolean;
}

/** A user's progress in a training. Days are yyyy-MM-dd. */
export interface UserTraining {
	userTrainingId: number;
	trainingId: number;
	userId: number;
	/** A status code; ClayHR does not document the codes. */
	status: string;
	assignedOn: string;
	dueDate: string;
	completedOn: string | null;
	/** Epoch milliseconds. */
	changedAt: number;
}

/** The sandbox's code for completed. */
export const completedTraining = 'COMP';

const beginnings = [
	['Fire safety', 'Know the exits and the meeting point.', 30, ['Exits', 'Extinguishers']],
	['Data protection', 'What may be sent to whom.', 45, ['Personal data', 'Lost devices', 'Exam']],
	['Leading a team', 'For people with direct reports.', 240, ['One-on-ones', 'Feedback']],
] as const;

/** Participations: [index of the training, index of the user, days since the assignment, status]. */
const participations = [
	[0, 0, 30, completedTraining],
	[1, 0, 5, 'INP'],
	[0, 2, 30, completedTraining],
	[2, 2, 10, 'ASGN'],
	[0, 8, 20, 'INP'],
	[1, 8, 4, 'ASGN'],
	[1, 5, 60, completedTraining],
] as const;

const daysToLearn = 30;

/** A company's trainings and participations. */
export class Trainings {
	readonly trainings = new Table<Training>(331);
	readonly taken = new Table<UserTraining>(4101);

	/** @param plan the company's first day */
	constructor(plan: CompanyPlan) {
		const today = dayNumber(plan.date);
		for (const [name, description, durationMinutes, titles] of beginnings)
			this.add({ name, description, durationMinutes, fromTalentLms: false, parts: titles.map(toPart) });
		const ids = this.list().map(({ trainingId }) => trainingId);
		for (const [place, user, age, status] of participations)
			if (isInitialUser(plan, firstUserId + user)) this.give(ids[place] ?? 0, firstUserId + user, status, today - age);
	}

	/** Lists all trainings, lowest id first. */
	list(): Training[] {
		return this.trainings.list();
	}

	/** Returns a training, or undefined. */
	get(trainingId: number): Training | undefined {
		return this.trainings.get(trainingId);
	}

	/** Lists all participations, lowest id first. */
	ofUsers(): UserTraining[] {
		return this.taken.list();
	}

	/** Returns a participation, or undefined. */
	ofUser(userTrainingId: number): UserTraining | undefined {
		return this.taken.get(userTrainingId);
	}

	/** Saves a changed participation. */
	save(userTraining: UserTraining): void {
		this.taken.save(userTraining.userTrainingId, userTraining);
	}

	/**
	 * Imports the training that TalentLMS has, and which a user has started there.
	 * @param userId the user
	 * @param day days since 1970-01-01
	 * @returns the number of new trainings
	 */
	synchronize(userId: number, day: number): number {
		if (this.list().some(({ fromTalentLms }) => fromTalentLms)) return 0;
		const description = 'Lifting without harm.';
		const parts = [toPart('Lifting')];
		const training = this.add({ name: 'Healthy back', description, durationMinutes: 20, parts, fromTalentLms: true });
		this.give(training.trainingId, userId, 'INP', day);
		return 1;
	}

	private add(training: Omit<Training, 'trainingId'>): Training {
		return this.trainings.add((trainingId) => ({ trainingId, ...training }));
	}

	private give(trainingId: number, userId: number, status: string, day: number): void {
		const completedOn = status === completedTraining ? isoDay(day + 3) : null;
		const days = { assignedOn: isoDay(day), dueDate: isoDay(day + daysToLearn), completedOn };
		const values = { trainingId, userId, status, ...days, changedAt: day * dayLength };
		this.taken.add((userTrainingId) => ({ userTrainingId, ...values }));
	}
}

function toPart(title: string): { title: string; url: string } {
	return { title, url: `https://learning.example.com/${title.toLowerCase().replaceAll(' ', '-')}` };
}

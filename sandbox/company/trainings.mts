import { dayLength, dayNumber, isoDay } from './days.mts';
import { firstUserId } from './organization.mts';
import type { CompanyPlan } from './population.mts';
import { Table } from './table.mts';

/** Something that can be learned. */
export interface Training {
	trainingId: number;
	name: string;
	description: string;
	durationMinutes: number;
	/** Title and address of each part. */
	parts: { title: string; url: string }[];
	/** Whether it came from TalentLMS. */
	fromTalentLms: boolean;
}

/** How far a user has come with a training. Days are yyyy-MM-dd. */
export interface UserTraining {
	userTrainingId: number;
	trainingId: number;
	userId: number;
	/** A code; ClayHR does not document which there are. */
	status: string;
	assignedOn: string;
	dueDate: string;
	completedOn: string | null;
	/** Epoch milliseconds. */
	changedAt: number;
}

/** The code that the sandbox takes for completed. */
export const completedTraining = 'COMP';

const beginnings = [
	['Fire safety', 'Know the exits and the meeting point.', 30, ['Exits', 'Extinguishers']],
	['Data protection', 'What may be sent to whom.', 45, ['Personal data', 'Lost devices', 'Exam']],
	['Leading a team', 'For people with direct reports.', 240, ['One-on-ones', 'Feedback']],
] as const;

/** Who takes what: [place of the training, place of the user, days since it was given, status]. */
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

/** The trainings of a company and who takes them. */
export class Trainings {
	private readonly trainings = new Table<Training>(331);
	private readonly taken = new Table<UserTraining>(4101);

	/** @param plan the company's first day */
	constructor(plan: CompanyPlan) {
		const today = dayNumber(plan.date);
		for (const [name, description, durationMinutes, titles] of beginnings)
			this.add({ name, description, durationMinutes, fromTalentLms: false, parts: titles.map(toPart) });
		const ids = this.list().map(({ trainingId }) => trainingId);
		for (const [place, user, age, status] of participations)
			this.give(ids[place] ?? 0, firstUserId + user, status, today - age);
	}

	/** Lists all trainings, lowest id first. */
	list(): Training[] {
		return this.trainings.list();
	}

	/** Gives a training, or undefined. */
	get(trainingId: number): Training | undefined {
		return this.trainings.get(trainingId);
	}

	/** Lists who takes what, lowest id first. */
	ofUsers(): UserTraining[] {
		return this.taken.list();
	}

	/** Gives one user's training, or undefined. */
	ofUser(userTrainingId: number): UserTraining | undefined {
		return this.taken.get(userTrainingId);
	}

	/** Keeps a changed training of a user. */
	save(userTraining: UserTraining): void {
		this.taken.save(userTraining.userTrainingId, userTraining);
	}

	/**
	 * Brings over what TalentLMS has: one training, which a user has begun there.
	 * @param userId the user
	 * @param day days since 1970-01-01
	 * @returns how many trainings were new
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

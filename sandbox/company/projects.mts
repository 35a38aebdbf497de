import { dayLength, dayNumber, isoDay } from './days.mts';
import type { People } from './people.mts';
import type { CompanyPlan } from './population.mts';
import { Table } from './table.mts';

/** A project. Days are yyyy-MM-dd. */
export interface Project {
	projectId: number;
	projectName: string;
	projectDesc: string;
	shortCode: string;
	startDate: string;
	endDate: string | null;
	/** The contact's user id. */
	contactPerson: number | null;
	createdAt: number;
}

/** A user's work on a project; the allocation is in percent. */
export interface Allocation {
	userProjectId: number;
	projectId: number;
	userId: number;
	allocation: number;
	startDate: string | null;
	endDate: string | null;
	createdAt: number;
	createUserId: number;
}

const beginnings = [
	['Website Relaunch', 'A new face for the company', 'WEB', -60, 120],
	['Payroll Migration', 'Moving payroll to the new provider', 'PAY', -30, 60],
	['Berlin Office', 'Opening the second floor', 'BER', 10, 200],
] as const;

/** A company's projects and allocations. */
export class Projects {
	readonly projects = new Table<Project>(1201);
	readonly allocated = new Table<Allocation>(8101);

	/**
	 * @param plan seed and first day
	 * @param people the company's users, some of whom get allocations
	 */
	constructor(plan: CompanyPlan, people: People) {
		const today = dayNumber(plan.date);
		const staff = people.page({ status: 'A' }, 1, 12).map(({ userId }) => userId);
		beginnings.forEach(([projectName, projectDesc, code, from, to], number) => {
			const contactPerson = staff[2 + number] ?? null;
			const createdAt = (today - 70) * dayLength + number;
			const days = { startDate: isoDay(today + from), endDate: isoDay(today + to) };
			const project = this.add({
				projectName,
				projectDesc,
				shortCode: `${code}_01`,
				...days,
				contactPerson,
				createdAt,
			});
			for (const userId of staff.filter((_, place) => place > 4 && place % beginnings.length === number))
				this.allocate({
					...days,
					projectId: project.projectId,
					userId,
					allocation: 50,
					createdAt,
					createUserId: 140001,
				});
		});
	}

	/** Lists all projects, lowest id first. */
	list(): Project[] {
		return this.projects.list();
	}

	/** Returns a project, or undefined. */
	get(projectId: number): Project | undefined {
		return this.projects.get(projectId);
	}

	/** Adds a project with the next id and returns it. */
	add(project: Omit<Project, 'projectId'>): Project {
		return this.projects.add((projectId) => ({ projectId, ...project }));
	}

	/** Lists all allocations, lowest id first. */
	allocations(): Allocation[] {
		return this.allocated.list();
	}

	/** Adds an allocation with the next id and returns it. */
	allocate(allocation: Omit<Allocation, 'userProjectId'>): Allocation {
		return this.allocated.add((userProjectId) => ({ userProjectId, ...allocation }));
	}
}

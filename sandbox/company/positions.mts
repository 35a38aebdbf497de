import { dayLength, dayNumber, isoDay } from './days.mts';
import { departmentPlans, firstUserId, locations, profileIdOf } from './organization.mts';
import type { People } from './people.mts';
import type { CompanyPlan } from './population.mts';
import { Table } from './table.mts';

/** A position: a job opening. Days are yyyy-MM-dd. */
export interface Position {
	positionId: number;
	/** The company's own code of the position. */
	positionUID: string;
	name: string;
	description: string | null;
	requirements: string | null;
	responsibilities: string | null;
	/** Number of openings. */
	count: number;
	/** OPEN or HOLD. */
	status: string;
	/** pvt, ijp or pub. */
	accessLevel: string;
	dateOpen: string;
	dateClose: string;
	funnelId: number;
	approvalFlowId: number | null;
	departmentId: number | null;
	locationId: number | null;
	profileId: number | null;
	projectId: number | null;
	recruiterId: number | null;
	createUserId: number;
	createdAt: number;
	changedAt: number;
}

// More than one page.
const firstPositions = 24;
const accessLevels = ['pub', 'ijp', 'pvt'];

/** The positions of a company. */
export class Positions {
	readonly positions = new Table<Position>(700);

	/**
	 * @param plan seed and first day
	 * @param people the company's users, some of whom are recruiters
	 */
	constructor(plan: CompanyPlan, people: People) {
		const recruiters = people.page({ status: 'A' }, 1, 12).map(({ userId }) => userId);
		for (let number = 0; number < firstPositions; number += 1)
			this.add(beginning(number, dayNumber(plan.date), recruiters[2 + (number % 3)] ?? firstUserId));
	}

	/** Lists all positions, lowest id first. */
	list(): Position[] {
		return this.positions.list();
	}

	/** Returns a position, or undefined. */
	get(positionId: number): Position | undefined {
		return this.positions.get(positionId);
	}

	/** Returns the position with a code, or undefined. */
	byCode(positionUID: string): Position | undefined {
		return this.list().find((position) => position.positionUID === positionUID);
	}

	/** Adds a position with the next id and returns it. */
	add(position: Omit<Position, 'positionId'>): Position {
		return this.positions.add((positionId) => ({ positionId, ...position }));
	}

	/** Saves a changed position. */
	save(position: Position): void {
		this.positions.save(position.positionId, position);
	}
}

const jobs = departmentPlans.flatMap(({ departmentId, titles }) => titles.map((title) => ({ title, departmentId })));

function beginning(number: number, today: number, recruiterId: number): Omit<Position, 'positionId'> {
	const { title, departmentId } = jobs[number % jobs.length] ?? { title: 'Clerk', departmentId: 30 };
	const name = number < jobs.length ? title : `Senior ${title}`;
	const createdAt = (today - 50 + number) * dayLength + number * 1000;
	return {
		positionUID: `POS-${number + 1}`,
		name,
		description: `We are looking for a ${name}.`,
		requirements: number % 3 === 0 ? null : 'Three years in a job like this one',
		responsibilities: number % 4 === 0 ? null : `The daily work of a ${name}`,
		count: 1 + (number % 3),
		status: number % 5 === 4 ? 'HOLD' : 'OPEN',
		accessLevel: accessLevels[number % accessLevels.length] ?? 'pvt',
		dateOpen: isoDay(today - 45 + number),
		dateClose: isoDay(today + 30 + number),
		funnelId: number % 3 === 1 ? 4 : 3,
		approvalFlowId: number % 4 === 1 ? 21 : null,
		departmentId,
		locationId: locations[number % locations.length]?.locationId ?? null,
		profileId: profileIdOf(title),
		projectId: number % 6 === 5 ? 1201 : null,
		recruiterId: number % 7 === 6 ? null : recruiterId,
		createUserId: firstUserId,
		createdAt,
		changedAt: createdAt + (number % 4) * dayLength,
	};
}

import { isDeepStrictEqual } from 'node:util';
import { isoDay } from './days.mts';
import { firstUserId } from './organization.mts';
import type { Population } from './population.mts';
import type { Stored } from './stored.mts';

/** A reporting line between a user and a manager. Days are yyyy-MM-dd. */
export interface ReportingLine {
	orgRelationId: number;
	userId: number;
	managerUserId: number;
	relationType: string;
	startDate: string | null;
	endDate: string | null;
	/** A active, I inactive. */
	status: string;
	createdAt: number;
}

const firstLineId = 1_300_001;

/** A company's reporting lines: the initial lines, overlaid with everything written since. */
export class ReportingLines implements Stored<ReportingLine> {
	private readonly population: Population;
	private readonly written = new Map<number, ReportingLine>();
	nextId: number;

	/** @param population the company's initial users, whose managers define the initial lines */
	constructor(population: Population) {
		this.population = population;
		this.nextId = firstLineId + population.plan.users;
	}

	/** Returns a line, or undefined. */
	get(orgRelationId: number): ReportingLine | undefined {
		return this.written.get(orgRelationId) ?? this.initial(orgRelationId - firstLineId);
	}

	/** Lists all lines, valid or not, lowest id first. */
	*all(): Generator<ReportingLine> {
		for (let id = firstLineId; id < this.nextId; id += 1) {
			const line = this.get(id);
			if (line !== undefined) yield line;
		}
	}

	/** Iterates over all lines, or over those that were changed or added, lowest id first. */
	records(complete: boolean): Iterable<ReportingLine> {
		return complete
			? this.all()
			: [...this.written.values()].sort((one, other) => one.orgRelationId - other.orgRelationId);
	}

	/** Restores lines. Keeps only records that differ from the plan's, so that a large company stays fast. */
	restore(records: readonly ReportingLine[], nextId: number): void {
		this.written.clear();
		for (const line of records)
			if (!isDeepStrictEqual(line, this.initial(line.orgRelationId - firstLineId)))
				this.written.set(line.orgRelationId, line);
		this.nextId = nextId;
	}

	/**
	 * Lists a user's past, current and future lines.
	 * @param userId the user who reports
	 */
	ofUser(userId: number): ReportingLine[] {
		const initial = this.get(firstLineId + userId - firstUserId);
		const lines = initial === undefined ? this.written.values() : new Set([initial, ...this.written.values()]);
		return [...lines].filter((line) => line.userId === userId);
	}

	/**
	 * Returns a manager's direct reports on a day.
	 * @param managerUserId the manager
	 * @param day yyyy-MM-dd
	 * @returns their user ids
	 */
	reportsOf(managerUserId: number, day: string): Set<number> {
		const reports = new Set<number>();
		this.population.manager.forEach((manager, place) => {
			if (manager !== managerUserId - firstUserId || this.written.has(firstLineId + place)) return;
			const line = this.initial(place);
			if (line !== undefined && isInForce(line, day)) reports.add(line.userId);
		});
		for (const line of this.written.values())
			if (line.managerUserId === managerUserId && isInForce(line, day)) reports.add(line.userId);
		return reports;
	}

	/**
	 * Returns a user's managers: current ones, those on the last day of a former user, or those on the first day of a
	 * future one.
	 * @param userId the user who reports
	 * @returns the managers' user ids
	 */
	managersOf(userId: number): number[] {
		return this.ofUser(userId)
			.filter((line) => line.status === 'A')
			.map((line) => line.managerUserId);
	}

	/** Adds a line with the next id and returns it. */
	add(line: Omit<ReportingLine, 'orgRelationId'>): ReportingLine {
		const added = { orgRelationId: this.nextId, ...line };
		this.nextId += 1;
		this.written.set(added.orgRelationId, added);
		return added;
	}

	/** Saves a changed line. */
	save(line: ReportingLine): void {
		this.written.set(line.orgRelationId, line);
	}

	private initial(place: number): ReportingLine | undefined {
		const manager = this.population.manager[place];
		if (manager === undefined || manager < 0) return undefined;
		const startDay = this.population.startDay[place] ?? 0;
		const endDay = this.population.endDay[place] ?? 0;
		return {
			orgRelationId: firstLineId + place,
			userId: firstUserId + place,
			managerUserId: firstUserId + manager,
			relationType: 'RPT',
			startDate: isoDay(startDay),
			endDate: endDay === 0 ? null : isoDay(endDay),
			status: 'A',
			createdAt: Date.parse(isoDay(startDay)),
		};
	}
}

/**
 * Returns whether a line is valid on a day.
 * @param line the line
 * @param day yyyy-MM-dd
 */
export function isInForce(line: ReportingLine, day: string): boolean {
	return line.status === 'A' && (line.startDate ?? day) <= day && (line.endDate ?? day) >= day;
}

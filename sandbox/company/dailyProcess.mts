import type { Clock } from './clock.mts';
import { dayLength, dayNumber, isoDay } from './days.mts';
import type { People } from './people.mts';
import type { Person } from './person.mts';

/**
 * ClayHR's daily process: at midnight (UTC) it sets future joiners whose first day has come to active, and users whose
 * last day has passed to inactive. It changes nothing else. Undocumented: that ClayHR does the first by itself.
 */
export class DailyProcess {
	private readonly clock: Clock;
	private readonly people: People;
	/** Days since 1970-01-01. */
	private lastDay: number;

	/**
	 * @param clock the company's clock; its current day counts as processed
	 * @param people the company's users
	 */
	constructor(clock: Clock, people: People) {
		this.clock = clock;
		this.people = people;
		this.lastDay = this.today();
	}

	/**
	 * Processes the midnights since the last call. It takes one pass over the users, however many days have passed. If
	 * the clock was set back, nothing is undone.
	 */
	catchUp(): void {
		const today = this.today();
		const firstDay = this.lastDay + 1;
		this.lastDay = today;
		if (today < firstDay) return;
		const { people } = this;
		const started = [...people.find({ status: 'F', startDateBefore: isoDay(today + 1) })];
		for (const person of started.flatMap((userId) => people.get(userId) ?? []))
			people.save(changed(person, 'A', Math.max(firstDay, dayOr(person.startDate, firstDay))));
		const left = [...people.find({ status: 'A', endDateBefore: isoDay(today) })];
		for (const person of left.flatMap((userId) => people.get(userId) ?? []))
			people.save(changed(person, 'I', Math.max(firstDay, dayOr(person.endDate, firstDay) + 1)));
	}

	private today(): number {
		return Math.floor(this.clock.now() / dayLength);
	}
}

function dayOr(date: string | null, otherwise: number): number {
	return date === null ? otherwise : dayNumber(date);
}

function changed(person: Person, status: Person['status'], day: number): Person {
	return { ...person, status, changedAt: day * dayLength };
}

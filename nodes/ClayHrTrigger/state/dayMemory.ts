import type { IDataObject } from 'n8n-workflow';

import { isDay, shiftDay } from '../days';
import { fromText, highestId, type IdMap, toText } from './idMap';
import type { Memory, MemoryKind, Noted } from './memory';

// A clock that jumps must not bring back what was told, so days are forgotten long after they are over.
const daysKept = 400;

/**
 * Remembers which records were seen with which day: a record has as many entries as it had days.
 *
 * @param today yyyy-MM-dd: days more than 400 days before it are forgotten
 */
export function dayMemory(today: string): MemoryKind {
	return {
		create: () => new DayMemory(new Map(), today),
		open(stored) {
			const days = new Map<string, IdMap>();
			for (const [day, text] of Object.entries(stored)) {
				const ids = fromText(text);
				if (!isDay(day) || ids === undefined) return undefined;
				days.set(day, ids);
			}
			return new DayMemory(days, today);
		},
	};
}

class DayMemory implements Memory {
	constructor(
		private readonly days: Map<string, IdMap>,
		private readonly today: string,
	) {}

	note(id: number, day: string): Noted | undefined {
		const ids: IdMap = this.days.get(day) ?? new Map<number, number>();
		if (ids.has(id)) return undefined;
		this.days.set(day, ids.set(id, 1));
		return { turn: 1 };
	}

	highestId(): number {
		return Math.max(-1, ...[...this.days.values()].map(highestId));
	}

	close(): IDataObject {
		const oldest = shiftDay(this.today, -daysKept);
		const kept = [...this.days].filter(([day]) => day >= oldest);
		return Object.fromEntries(kept.map(([day, ids]) => [day, toText(ids)]));
	}
}

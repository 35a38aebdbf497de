import type { IDataObject } from 'n8n-workflow';

import { isDay, shiftDay } from '../days';
import { fromText, highestId, type IdMap, toText } from './idMap';
import type { Memory, MemoryKind, Noted } from './memory';

const daysKept = 400;

/**
 * Remembers which records were seen with which day: a record has as many entries as it had days. Days are forgotten when
 * they are more than 400 days before the latest one. Today's date has no part in it: a clock that jumps must not bring back
 * what was told.
 */
export const dayMemory: MemoryKind = {
	create: () => new DayMemory(new Map()),
	open(stored) {
		const days = new Map<string, IdMap>();
		for (const [day, text] of Object.entries(stored)) {
			const ids = fromText(text);
			if (!isDay(day) || ids === undefined) return undefined;
			days.set(day, ids);
		}
		return new DayMemory(days);
	},
};

class DayMemory implements Memory {
	constructor(private readonly days: Map<string, IdMap>) {}

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
		const latest = [...this.days.keys()].sort().at(-1);
		const kept = [...this.days].filter(([day]) => latest !== undefined && day >= shiftDay(latest, -daysKept));
		return Object.fromEntries(kept.map(([day, ids]) => [day, toText(ids)]));
	}
}

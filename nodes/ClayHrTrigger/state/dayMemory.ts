import type { IDataObject } from 'n8n-workflow';

import { shiftDay } from '../../ClayHr/shared/parameters/day';
import { isDay } from '../days';
import { fromText, highestId, type IdMap, toText } from './idMap';
import type { Memory, MemoryKind, MemoryUpdate } from './memory';

const daysKept = 400;

/**
 * Remembers pairs of record and day: a record with several days has several entries. It forgets days that are more than 400
 * days before the latest remembered day. It ignores today's date, because a changed clock must not repeat events.
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

	remember(id: number, day: string): MemoryUpdate | undefined {
		const ids: IdMap = this.days.get(day) ?? new Map<number, number>();
		if (ids.has(id)) return undefined;
		this.days.set(day, ids.set(id, 1));
		return { occurrence: 1 };
	}

	has(id: number): boolean {
		return [...this.days.values()].some((ids) => ids.has(id));
	}

	highestId(): number {
		return Math.max(-1, ...[...this.days.values()].map(highestId));
	}

	serialize(): IDataObject {
		const latest = [...this.days.keys()].sort().at(-1);
		const kept = [...this.days].filter(([day]) => latest !== undefined && day >= shiftDay(latest, -daysKept));
		return Object.fromEntries(kept.map(([day, ids]) => [day, toText(ids)]));
	}
}

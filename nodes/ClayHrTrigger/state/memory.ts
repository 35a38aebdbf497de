import type { IDataObject } from 'n8n-workflow';

/** What the trigger remembers of the records it saw, while a poll works on it. */
export interface Memory {
	/**
	 * Takes note of a record.
	 *
	 * @param mark what is watched of it: a status, a fingerprint of values, a day
	 * @returns undefined when this is what was remembered of it already
	 */
	note(id: number, mark: string): Noted | undefined;
	/** The highest ID that is remembered; -1 when there is none. */
	highestId(): number;
	/** The memory as it is stored. */
	close(): IDataObject;
}

/** What is new about a record. */
export interface Noted {
	/** The mark that was remembered; undefined for a record that was not known. */
	before?: string;
	/** 1; from the second time on that this record came to this mark, which time it is. */
	turn: number;
}

/** A way to remember records. */
export interface MemoryKind {
	/** Opens a memory that knows nothing. */
	create(): Memory;
	/** Opens a stored memory; undefined when it is damaged. */
	open(stored: IDataObject): Memory | undefined;
}

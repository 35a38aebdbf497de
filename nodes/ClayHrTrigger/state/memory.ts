import type { IDataObject } from 'n8n-workflow';

/** What the trigger remembers of the records, in the form that a poll works with. */
export interface Memory {
	/**
	 * Remembers a record's value.
	 *
	 * @param value the tracked value: a status, a fingerprint or a day
	 * @returns undefined if the memory already has this value for the record
	 */
	remember(id: number, value: string): MemoryUpdate | undefined;
	/** Whether the memory has the record. */
	has(id: number): boolean;
	/** The highest remembered ID; -1 if the memory is empty. */
	highestId(): number;
	/** The memory in the form that n8n stores. */
	serialize(): IDataObject;
}

/** How a remembered record changed. */
export interface MemoryUpdate {
	/** The value before; undefined for a new record. */
	previousValue?: string;
	/** How many times the record has reached this value, from 1. */
	occurrence: number;
}

/** A way to remember records. */
export interface MemoryKind {
	/** Creates an empty memory. */
	create(): Memory;
	/** Opens a stored memory; undefined if it is damaged. */
	open(stored: IDataObject): Memory | undefined;
}

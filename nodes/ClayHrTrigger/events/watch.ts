import type { IDataObject } from 'n8n-workflow';

import type { Shape } from '../../ClayHr/shared/records/shape';
import type { Days } from '../days';
import type { ScanList } from '../scan/list';
import type { MemoryKind } from '../state/memory';

/** Something that happened to a record. */
export interface Change {
	record: IDataObject;
	id: number;
	/** What is watched of the record, now and before: a status, a fingerprint, a day; undefined for a record not known before. */
	mark: string;
	before?: string;
	/** Which time it is that this record comes to this mark. */
	turn: number;
}

/** What an event looks like to the workflow, beside the record. */
export interface Description {
	/** What tells this change of the record from its others, such as the status it came to. */
	what?: string;
	/** When it happened, ISO 8601 in UTC, where ClayHR tells. */
	occurredAt?: string;
	/** Further fields. */
	fields?: IDataObject;
}

/** An event as one trigger watches for it, with its parameters. Days are yyyy-MM-dd. */
export interface Watch {
	/** The event's name in the parameter Trigger On. */
	event: string;
	/** What its records are called, such as "users". */
	records: string;
	/** The field that tells the records apart. */
	idField: string;
	/** What is most useful of its records; their own plain values without it. */
	shape?: Shape;
	/** How the records are remembered. */
	memory: MemoryKind;
	/** What beside the event's name a memory belongs to: another choice of lists or fields starts anew. */
	scope: unknown;
	/** The lists that a poll reads, in order: a record in several of them is as the last one says. */
	lists(today: string): ScanList[];
	/** The lists that the first look reads, when they are others. */
	firstLists?(today: string): ScanList[];
	/** The days of records that would be in the lists if there were any, for lists that show no others. */
	window?(today: string): Days;
	/** The days a record is about, for lists with a window. */
	daysOf?(record: IDataObject): Days | undefined;
	/** What is watched of a record; undefined when this record is none of it. */
	markOf(record: IDataObject, list: string): string | undefined;
	/** Whether coming to a mark is an event. */
	isEvent(mark: string, before: string | undefined): boolean;
	/** Whether the user wants to hear of this record. What is not wanted is remembered all the same. */
	isWanted?(record: IDataObject): boolean;
	/** What an event says. */
	describe(change: Change): Description;
	/** Which records are shown by hand before others, whatever is the latest: the lowest number first. */
	exampleRank?(record: IDataObject, list: string): number;
	/** When a record was made or last changed, to find the latest: ISO 8601; the highest ID counts without it. */
	momentOf?(record: IDataObject): string | undefined;
}

import type { IDataObject } from 'n8n-workflow';

import type { Shape } from '../../ClayHr/shared/records/shape';
import type { Days } from '../days';
import type { PollReader } from '../pollReader';
import type { ScanList } from '../scan/list';
import type { MemoryKind } from '../state/memory';

/** A change of a record. */
export interface Change {
	record: IDataObject;
	id: number;
	/** The current value of what the event tracks: a status, a fingerprint or a day. */
	trackedValue: string;
	/** The value before; undefined for a new record. */
	previousValue?: string;
	/** How many times the record has reached this value, from 1. */
	occurrence: number;
}

/** What an item says about an event, beside the record. */
interface EventDetails {
	/** Distinguishes this change from other changes of the same record, such as the new status. Part of the event's ID. */
	key?: string;
	/** When the change happened, ISO 8601 in UTC; undefined if ClayHR does not tell. */
	occurredAt?: string;
	/** Further fields of the item. */
	fields?: IDataObject;
}

/** How to detect one event with the trigger's parameters. All days are yyyy-MM-dd. */
export interface EventDefinition {
	/** The event's value in the parameter Trigger On. */
	event: string;
	/** The plural name of its records in messages, such as "users". */
	records: string;
	/** The field with a record's ID. */
	idField: string;
	/** The shape of simplified records; without it, the record's own values that are not nested. */
	shape?: Shape;
	/** How to remember the records. */
	memory: MemoryKind;
	/** The parameters that a stored state depends on. If they change, the trigger resets. */
	scope: unknown;
	/** The lists that a poll reads, in order. If a record is in several lists, the last one counts. */
	lists(today: string): ScanList[];
	/** The lists that the baseline reads instead of `lists`. */
	baselineLists?(today: string): ScanList[];
	/** The lists whose records may be sample events, instead of `lists`. */
	sampleLists?(today: string): ScanList[];
	/** The days that the lists cover; undefined if they cover all. */
	window?(today: string): Days;
	/** The days of a record, for lists with a window. */
	daysOf?(record: IDataObject): Days | undefined;
	/** The value to track; undefined if the event does not track this record. */
	trackedValueOf(record: IDataObject, list: string): string | undefined;
	/** ClayHR's field with the date that `trackedValueOf` reads, if a record without a readable one must not be passed over in silence. */
	datedField?: string;
	/**
	 * Whether the record has a field that `trackedValueOf` reads. Without one, the trigger keeps what it remembers of the
	 * record, because ClayHR may have left the fields out of one response.
	 */
	hasTrackedFields?(record: IDataObject): boolean;
	/** Whether the change to `trackedValue` is an event. `previousValue` is undefined for a new record. */
	isEvent(trackedValue: string, previousValue: string | undefined): boolean;
	/**
	 * Whether the record matches the user's filters; undefined if it lacks the fields to tell. Records that don't match are
	 * remembered without events.
	 */
	passesFilters?(record: IDataObject): boolean | undefined;
	/**
	 * Makes one event of several changes of a poll.
	 *
	 * @param rows the records that the poll read, if `keepsRows` is set; otherwise []
	 */
	combine?(changes: Change[], rows: IDataObject[]): Change[];
	/** True if `combine` needs the records. Only for lists without pages: a long list would need too much memory. */
	keepsRows?: boolean;
	/**
	 * Adds to the changed records what the lists lack. If it fails, the poll fails and finds the events again.
	 *
	 * @throws NodeApiError if a request fails
	 */
	complete?(reader: PollReader, changes: Change[]): Promise<Change[]>;
	/** The details for the item of a change. */
	describe(change: Change): EventDetails;
	/** The rank of a record as a sample event. The lowest rank is shown first, before the latest record. */
	sampleRank?(record: IDataObject, list: string): number;
	/** When a record was created or last changed, ISO 8601, to find the latest; without it, the highest ID is the latest. */
	timestampOf?(record: IDataObject): string | undefined;
}

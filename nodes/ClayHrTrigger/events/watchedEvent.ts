import type { ListCall } from '../../ClayHr/shared/transport/clayHrRequest';

/** Something the trigger can watch for. */
export interface WatchedEvent {
	/** The field that tells the records apart. */
	idField: string;
	/** The lists to read in one poll. `today` is yyyy-MM-dd in the workflow's time zone. */
	lists(today: string): ListCall[];
	/** What the records are called when there is none to show. */
	records: string;
}

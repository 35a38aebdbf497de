import type { IDataObject, IPollFunctions } from 'n8n-workflow';

import type { RowsReader } from '../ClayHr/shared/lists/rowsOfUsers';
import { senderOf, type TimeLimits } from '../ClayHr/shared/lists/sender';

/** What an event reads records with that its lists lack. Each look-up is sent once per poll. */
export interface PollReader extends RowsReader {
	/** Writes into n8n's log. */
	warn(text: string): void;
}

/**
 * Creates the reader of a poll.
 *
 * @throws NodeOperationError if the company URL is invalid
 */
export async function createPollReader(context: IPollFunctions, limits: TimeLimits): Promise<PollReader> {
	const known = new Map<string, Promise<IDataObject[]>>();
	return {
		...(await senderOf(context, limits)),
		cachedRequest: async (key, send) => {
			const reading = known.get(key) ?? send();
			known.set(key, reading);
			return await reading;
		},
		warn: (text) => context.logger.warn(text),
	};
}

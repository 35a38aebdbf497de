import type { IDataObject } from 'n8n-workflow';

import { wordOf, type Words } from '../../ClayHr/shared/records/words';

/**
 * The fields of an event that say which status a record had and which it has now, in words with ClayHR's codes beside them.
 *
 * @param before the code of the status before; undefined where the trigger did not see one
 * @param now the code of the status now
 */
export function statusChange(words: Words, before: string | undefined, now: string): IDataObject {
	return {
		statusBefore: before === undefined ? null : wordOf(words, before),
		statusBeforeCode: before ?? null,
		statusNow: wordOf(words, now),
		statusNowCode: now,
	};
}

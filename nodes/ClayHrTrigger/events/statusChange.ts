import type { IDataObject } from 'n8n-workflow';

import { wordOf, type Words } from '../../ClayHr/shared/records/codes';

/**
 * The status fields of an event: the previous and the current status, in words and as ClayHR's codes.
 *
 * @param previousCode undefined for a new record
 */
export function statusChange(words: Words, previousCode: string | undefined, code: string): IDataObject {
	return {
		statusBefore: previousCode === undefined ? null : wordOf(words, previousCode),
		statusBeforeCode: previousCode ?? null,
		statusNow: wordOf(words, code),
		statusNowCode: code,
	};
}

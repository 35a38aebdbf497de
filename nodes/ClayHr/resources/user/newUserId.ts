import type { IDataObject } from 'n8n-workflow';

import { recordOf } from '../../shared/records/envelope';

/**
 * Reads the ID of a new user. ClayHR documents `userID` beside the message; its other calls say `userId`, and wrap their
 * records in `data`.
 *
 * @param response the response of the call that created the user
 * @returns undefined if the response has no ID
 */
export function newUserId(response: IDataObject): unknown {
	return [response, recordOf(response)].flatMap(({ userID, userId }) => [userID, userId]).find((id) => Boolean(id));
}

import type { IDataObject } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { printable } from '../http/parseErrorResponse';
import { withQuery } from './defineList';
import { getList } from './getList';
import { type ListReader, nodeOf } from './sender';
import { basicUser } from './users';

/**
 * Reads a user's basic record.
 *
 * @throws NodeApiError if ClayHR doesn't know the ID
 */
export async function getPerson(reader: ListReader, userId: number): Promise<IDataObject> {
	const [person = {}] = await getList(reader, withQuery(basicUser, { userID: userId }));
	return { userId, ...person };
}

/**
 * Returns the email in a user's record.
 *
 * @throws NodeOperationError if the record has no email
 */
export function requireEmail(reader: ListReader, { userId, email }: IDataObject): string {
	if (typeof email === 'string' && email !== '') return email;
	const itemIndex = 'settings' in reader ? reader.settings.itemIndex : undefined;
	const place = itemIndex === undefined ? '' : ` [item ${itemIndex}]`;
	throw new NodeOperationError(
		nodeOf(reader),
		`ClayHR names no email of the user ${printable(String(userId))}${place}`,
		{
			description: 'ClayHR finds reporting lines by the email of the person. Enter one in ClayHR and try again.',
			itemIndex,
		},
	);
}

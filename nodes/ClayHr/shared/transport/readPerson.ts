import type { IDataObject } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { listRows } from './clayHrRequest';
import type { RequestContext } from '../http/client';
import { printable } from '../http/parseErrorResponse';

/**
 * The basic record of a person.
 *
 * @throws NodeApiError when ClayHR does not know the ID
 */
export async function readPerson(context: RequestContext, userId: number): Promise<IDataObject> {
	const [person = {}] = await listRows(context, { path: '/api/user/basic', query: { userID: userId } });
	return { userId, ...person };
}

/**
 * The email in a person's record.
 *
 * @throws NodeOperationError when there is none
 */
export function requireEmail(context: RequestContext, { userId, email }: IDataObject): string {
	if (typeof email === 'string' && email !== '') return email;
	const itemIndex = 'getItemIndex' in context ? context.getItemIndex() : undefined;
	const place = itemIndex === undefined ? '' : ` [item ${itemIndex}]`;
	throw new NodeOperationError(
		context.getNode(),
		`ClayHR names no email of the user ${printable(String(userId))}${place}`,
		{
			description: 'ClayHR finds reporting lines by the email of the person. Enter one in ClayHR and try again.',
			itemIndex,
		},
	);
}

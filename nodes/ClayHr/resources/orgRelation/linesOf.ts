import type { IDataObject, IExecutePaginationFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { dayOf } from '../../shared/request/convert';
import { listRows, type PlainContext } from '../../shared/transport/clayHrRequest';

/**
 * The basic record of a person.
 *
 * @throws NodeApiError when ClayHR does not know the ID; NodeOperationError when the record has no email
 */
export async function readPerson(context: PlainContext, userId: unknown): Promise<IDataObject & { email: string }> {
	const [person = {}] = await listRows(context, { path: '/api/user/basic', query: { userID: Number(userId) } });
	const { email } = person;
	if (typeof email === 'string' && email !== '') return { ...person, email };
	throw new NodeOperationError(context.getNode(), `ClayHR names no email of the user ${String(userId)}`, {
		description: 'ClayHR finds reporting lines by the email of the person. Enter one in ClayHR and try again.',
		itemIndex: 'getItemIndex' in context ? context.getItemIndex() : undefined,
	});
}

/**
 * The manager a person reports to today: of the lines in force the first reporting line, or the first of another kind.
 *
 * @param lines the person's lines as ClayHR lists them
 * @param userId the person
 */
export function managerIn(lines: IDataObject[], userId: unknown, today: string): number | undefined {
	const inForce = lines.filter((line) => Number(line.userId) === Number(userId) && isInForce(line, today));
	const line = inForce.find(({ relationType }) => relationType === 'RPT') ?? inForce[0];
	const managerId = Number(line?.managerUserId ?? Number.NaN);
	return Number.isSafeInteger(managerId) && managerId > 0 ? managerId : undefined;
}

/** Today in the workflow's time zone, yyyy-MM-dd. */
export const todayIn = (context: IExecutePaginationFunctions) => dayOf(new Date(), context.getTimezone());

function isInForce({ status, startDate, endDate }: IDataObject, today: string): boolean {
	const first = dayIn(startDate) ?? today;
	const last = dayIn(endDate) ?? today;
	return (
		(status === undefined || status === null || status === '' || status === 'A') && first <= today && last >= today
	);
}

const dayIn = (value: unknown) => (typeof value === 'string' && value !== '' ? value.slice(0, 10) : undefined);

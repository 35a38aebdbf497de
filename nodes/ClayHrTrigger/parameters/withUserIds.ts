import type { IPollFunctions } from 'n8n-workflow';

import { findUsers, userIdOf } from '../../ClayHr/shared/lists/users';
import { senderOf, type TimeLimits } from '../../ClayHr/shared/lists/sender';
import { operationError } from '../../ClayHr/shared/nodeErrors';
import { ownValue } from '../../ClayHr/shared/ownValue';
import { toEmail } from '../../ClayHr/shared/parameters/email';
import { preview } from '../../ClayHr/shared/parameters/invalidParameter';
import { labelOf } from './index';
import { type ParameterValue, toList, toRecordId } from './readParameters';
import { userFields } from './userFields';

type Get = (name: string) => ParameterValue;

/**
 * Replaces emails in the event's user field by the users' IDs. Each poll looks them up anew, because an email may move to another
 * user.
 *
 * @param get reads a parameter
 * @returns a reader of parameters without emails
 * @throws NodeOperationError unless exactly one user has an email; NodeApiError if a request fails
 */
export async function withUserIds(context: IPollFunctions, event: string, get: Get, limits: TimeLimits): Promise<Get> {
	const field = ownValue(userFields, event);
	if (typeof field !== 'string') return get;
	const { value, isSet } = get(field);
	const chosen = toList(value).flatMap((one) => (isEmail(one) ? one.split(/[;\n]/).map((part) => part.trim()) : [one]));
	const emails = new Map(chosen.filter(isEmail).map((given) => [given, toEmail(given)]));
	// Another wrong value is refused before anything is sent.
	if (emails.size === 0 || !chosen.every((one) => isEmail(one) || toRecordId(one) !== undefined)) return get;
	const refuse = (problem: string, given: string): never => {
		throw operationError(context.getNode(), `'${labelOf(field)}' ${problem} ${preview(given)}`, {
			description: "Correct the email in the trigger. It must be the one in the user's record in ClayHR.",
		});
	};
	for (const [given, email] of emails)
		if (email === undefined) refuse('must be IDs or emails of users, but has', given);
	const reader = await senderOf(context, limits);
	const idOf = async ([given, email = '']: [string, string?]): Promise<[string, number]> => {
		const ids = [...new Set((await findUsers(reader, email)).map(userIdOf))];
		const [id] = ids;
		if (id === undefined) return refuse('must be users in ClayHR, but no user has the email address', given);
		if (ids.length === 1) return [given, id];
		return refuse(`must be users in ClayHR, but the users ${ids.join(' and ')} have the email address`, given);
	};
	const found = new Map<unknown, number>(await Promise.all(Array.from(emails, idOf)));
	const ids = chosen.map((one) => found.get(one) ?? one);
	return (name) => (name === field ? { value: ids, isSet } : get(name));
}

const isEmail = (value: unknown): value is string => typeof value === 'string' && value.includes('@');

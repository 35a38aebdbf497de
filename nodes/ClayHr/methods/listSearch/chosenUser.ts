import type { ILoadOptionsFunctions } from 'n8n-workflow';

import { operationError } from '../../shared/nodeErrors';
import { labelOf, preview } from '../../shared/parameters/invalidParameter';
import { wantedRecord } from '../../shared/parameters/wantedRecord';
import { toEmail } from '../../shared/parameters/email';
import { chosenValue, expectedPage } from '../../shared/parameters/personPage';
import { readEmployeeNumbers } from '../../shared/lists/employees';
import { foldedName } from '../../shared/lists/namesakes';
import { readBaseUrl } from '../../shared/lists/sender';
import { findUsers, userIdOf } from '../../shared/lists/users';
import { nothingChosen } from './chosenBefore';

/**
 * Returns the ID of the user chosen in another field, for lists of that user's records.
 *
 * @param parameter name of a `userLocator` field
 * @throws NodeOperationError if no user is chosen, the email is invalid, or the email or the employee number is not that
 * of one user
 */
export async function chosenUser(context: ILoadOptionsFunctions, parameter: string): Promise<number> {
	const chosen: unknown = context.getCurrentNodeParameter(parameter);
	const wanted = wantedRecord(chosen, { type: 'user' });
	if (wanted?.by === 'email') return await userWith(context, parameter, wanted.text);
	if (wanted?.by === 'employeeNumber') return await userWithNumber(context, parameter, wanted.text);
	const baseURL = await readBaseUrl(context);
	const value = chosenValue(chosen, baseURL);
	const userId = userIdOf({ userId: String(value ?? '').trim() });
	if (userId !== undefined) return userId;
	const page = expectedPage(value, baseURL);
	if (page !== undefined) throw unknownUser(context, parameter, `must be ${page}, but is ${preview(value)}`);
	throw nothingChosen(context, parameter);
}

async function userWith(context: ILoadOptionsFunctions, parameter: string, given: string): Promise<number> {
	const email = toEmail(given);
	const [user = {}] = email === undefined ? [] : await findUsers(context, email);
	const userId = userIdOf(user);
	if (userId !== undefined) return userId;
	const what =
		email === undefined
			? `must be an email address, but is ${preview(given)}`
			: `must be the email address of a user in ClayHR, but no user has ${preview(email)}`;
	throw unknownUser(context, parameter, what);
}

async function userWithNumber(context: ILoadOptionsFunctions, parameter: string, given: string): Promise<number> {
	const people = await readEmployeeNumbers(context);
	const found = people.filter(({ employeeNumber }) => foldedName(String(employeeNumber)) === foldedName(given));
	const [userId, ...others] = new Set(found.map(userIdOf));
	if (userId !== undefined && others.length === 0) return userId;
	const who = userId === undefined ? 'no user has' : `the users ${[userId, ...others].join(' and ')} have`;
	throw unknownUser(
		context,
		parameter,
		`must be the employee number of one user in ClayHR, but ${who} ${preview(given)}`,
	);
}

function unknownUser(context: ILoadOptionsFunctions, parameter: string, what: string) {
	const label = labelOf(parameter);
	return operationError(context.getNode(), `'${label}' ${what}`, {
		description: `Correct '${label}'. This list shows the records of that user.`,
	});
}

import type { IExecuteSingleFunctions } from 'n8n-workflow';

import { isObject } from '../isObject';
import { findUserId } from '../transport/findUserId';
import { runOf, togetherWithOthers } from '../transport/run';
import type { Parameter, Source, Sources } from './fields';
import { isAdded } from './isAdded';
import { nothingChanged, refuse, shown } from './refuse';

/**
 * Finds the IDs of the users whom an item's fields name by email; `readSource` takes them from there.
 * ClayHR's calls want the numeric ID, even those that document an email beside it.
 *
 * @throws NodeOperationError when nobody has the email; NodeApiError when ClayHR can't be asked
 */
export async function resolveUsers(context: IExecuteSingleFunctions, sources: Sources[]): Promise<void> {
	const parameters = sources.flatMap((one) => Object.values(one)).filter(isUser);
	const emails = parameters.map(({ parameter }) => [parameter, emailIn(context, parameter)] as const);
	const asked = emails.filter(([, email]) => email !== undefined);
	if (asked.length === 0) return;
	const run = runOf(context);
	const lookUp = async (parameter: string, email: string) => {
		const asking = run.userIds.get(email) ?? findUserId(context, email);
		run.userIds.set(email, asking);
		const userId =
			(await asking) ?? refuse(context, parameter, `${expected}, but nobody has ${shown(email)}`, nothingChanged);
		run.resolved.set(keyOf(context, parameter), userId);
	};
	const lookUps = Promise.all(asked.map(async ([parameter, email = '']) => await lookUp(parameter, email)));
	await togetherWithOthers(run, lookUps);
}

/** The ID that `resolveUsers` found for a field of an item; undefined when it names nobody by email. */
export function resolvedUser(context: IExecuteSingleFunctions, parameter: string): number | undefined {
	return runOf(context).resolved.get(keyOf(context, parameter));
}

const expected = 'must be the email address of a user in ClayHR';

const keyOf = (context: IExecuteSingleFunctions, parameter: string) => `${context.getItemIndex()} ${parameter}`;

const isUser = (source: Source): source is Parameter => 'type' in source && source.type === 'user';

function emailIn(context: IExecuteSingleFunctions, parameter: string): string | undefined {
	if (!isAdded(context, parameter)) return undefined;
	const chosen: unknown = context.getNodeParameter(parameter, '');
	if (!isObject(chosen) || chosen.mode !== 'email') return undefined;
	const email = String(chosen.value ?? '').trim();
	return /^\S+@\S+$/.test(email)
		? email
		: refuse(context, parameter, `must be an email address, but is ${shown(email)}`);
}

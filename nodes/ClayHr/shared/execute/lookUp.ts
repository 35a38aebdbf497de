import type { IExecuteSingleFunctions } from 'n8n-workflow';

import { runOf } from '../transport/run';
import { stoppingOthers } from '../transport/runEnd';
import { emailOfUser } from './emailOfUser';
import type { Source, Sources, Value } from '../parameters/fields';
import { keepFound } from '../request/found';
import { recordValue } from './recordValue';
import { userByEmail } from './userByEmail';

/**
 * How a value is found that ClayHR has to be asked for before the call. Whoever makes one checks the item's own input at
 * once, and asks nothing yet; there is none where an item holds the value itself.
 */
export type LookUp = () => Promise<Value>;

/** The look-ups of an item, by the values they are for. */
export type LookUps = Map<Source, LookUp>;

/**
 * What an item has to ask ClayHR for, without asking yet.
 *
 * @throws NodeOperationError when what is given to look something up by can't be right
 */
export function lookUpsOf(context: IExecuteSingleFunctions, sources: Sources[]): LookUps {
	const lookUps: LookUps = new Map();
	for (const source of sources.flatMap((one) => Object.values(one))) {
		const find = lookUpOf(context, source);
		if (find) lookUps.set(source, find);
	}
	return lookUps;
}

/** Those of an item's values that can be read without asking ClayHR. */
export function withoutLookUps(sources: Sources, lookUps: LookUps): Sources {
	return Object.fromEntries(Object.entries(sources).filter(([, source]) => !lookUps.has(source)));
}

/**
 * Asks ClayHR for what an item's values need; `readSources` takes the answers from there. It waits until that is done for
 * all items of the run, so that one that lacks something keeps all of them from changing anything.
 *
 * @param alongside what else has to be found out before the call
 * @throws NodeOperationError when ClayHR does not know what the item names; NodeApiError when it can't be asked
 */
export async function lookUp(
	context: IExecuteSingleFunctions,
	lookUps: LookUps,
	alongside: () => Promise<unknown>,
): Promise<void> {
	const finding = async () =>
		await Promise.all([
			...Array.from(lookUps, async ([source, find]) => keepFound(context, source, await find())),
			alongside(),
		]);
	await togetherWithOthers(context, finding);
}

/**
 * Finds out what an item needs before its call, and waits until the others of its run have, so that one that lacks
 * something keeps all of them from changing anything.
 *
 * @throws what `findOut` throws
 */
async function togetherWithOthers<T>(context: IExecuteSingleFunctions, findOut: () => Promise<T>): Promise<T> {
	// The engine hands over all items before anything else happens: one step later the input of each has been checked.
	const findingOut = Promise.resolve().then(async () => await stoppingOthers(context, findOut));
	return await runOf(context).lookUps.join(findingOut);
}

function lookUpOf(context: IExecuteSingleFunctions, source: Source): LookUp | undefined {
	if ('of' in source) return recordValue(context, source);
	if ('emailOf' in source) return emailOfUser(context, source);
	return 'type' in source && source.type === 'user' ? userByEmail(context, source) : undefined;
}

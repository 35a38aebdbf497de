import type { IExecuteSingleFunctions } from 'n8n-workflow';

import { runOf } from '../transport/run';
import { stoppingOthers } from '../transport/runEnd';
import { settle } from '../transport/settle';
import { emailOfUser } from './emailOfUser';
import type { Source, Sources, Value } from './fields';
import { keepFound, mayNeedLookUp } from './found';
import { recordValue } from './recordValue';
import { userByEmail } from './userByEmail';

/**
 * How a value is found that ClayHR has to be asked for before the call; undefined where an item holds the value itself.
 * Whoever makes one checks the item's own input at once, and asks nothing yet.
 */
export type LookUp = (() => Promise<Value>) | undefined;

/** Those of an item's values that can be read without asking ClayHR. */
export function withoutLookUps(context: IExecuteSingleFunctions, sources: Sources): Sources {
	return Object.fromEntries(Object.entries(sources).filter(([, source]) => lookUpOf(context, source) === undefined));
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
	sources: Sources[],
	alongside: () => Promise<unknown>,
): Promise<void> {
	const find = async (source: Source) => {
		const value = await lookUpOf(context, source)?.();
		if (value !== undefined) keepFound(context, source, value);
	};
	const wanted = sources.flatMap((one) => Object.values(one)).filter(mayNeedLookUp);
	await togetherWithOthers(context, async () => await Promise.all([...wanted.map(find), alongside()]));
}

/**
 * Finds out what an item needs before its call, and waits until the others of its run have, so that one that lacks
 * something keeps all of them from changing anything.
 *
 * @throws what `findOut` throws
 */
async function togetherWithOthers<T>(context: IExecuteSingleFunctions, findOut: () => Promise<T>): Promise<T> {
	const run = runOf(context);
	// The engine hands over all items before anything else happens: one step later the input of each has been checked.
	const findingOut = Promise.resolve().then(async () => await stoppingOthers(context, findOut));
	run.lookUps.push(settle(findingOut));
	await settle(findingOut);
	await Promise.all(run.lookUps);
	return await findingOut;
}

function lookUpOf(context: IExecuteSingleFunctions, source: Source): LookUp {
	if ('of' in source) return recordValue(context, source);
	if ('emailOf' in source) return emailOfUser(context, source);
	return 'type' in source && source.type === 'user' ? userByEmail(context, source) : undefined;
}

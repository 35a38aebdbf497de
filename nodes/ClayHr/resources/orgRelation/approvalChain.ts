import type { IDataObject } from 'n8n-workflow';

import { dayOf } from '../../shared/parameters/day';
import { integer, needed } from '../../shared/parameters/fields';
import { readSources } from '../../shared/parameters/readParameters';
import type { CustomRead } from '../../shared/call';
import { getPerson } from '../../shared/lists/users';
import { linesOf } from './linesOf';
import { managerIn } from './managerIn';

/** Optional parameters of Org Relation: Get Approval Chain. */
export const approvalChainOptions = { maxLevels: needed(integer('approvalChainOptions.maxLevels', { least: 1 })) };

const usualMaxLevels = 10;

/**
 * Reads a user's chain of managers: the user at level 0, then each manager. Ends at a user without a manager, at a user
 * who is already in the chain, or at the maximum level. Sends two requests per level.
 *
 * @throws NodeOperationError if a user below the last level has no email, which ClayHR needs to find the manager
 */
export const climb: CustomRead = async ({ item, send, limit }) => {
	const { maxLevels = usualMaxLevels } = readSources(item, approvalChainOptions);
	const wanted = Math.min(Number(maxLevels) + 1, limit);
	const today = dayOf(new Date(), item.timezone);
	const chain: IDataObject[] = [];
	let [person] = (await send()).map(({ json }) => json);
	while (person !== undefined) {
		chain.push(person);
		if (chain.length >= wanted) break;
		const manager: number | undefined = managerIn(await linesOf(item, person), person.userId, today);
		const isKnown = manager === undefined || chain.some(({ userId }) => Number(userId) === manager);
		person = isKnown ? undefined : await getPerson(item, manager);
	}
	return chain.map((json, level) => ({ json: { level, ...json }, pairedItem: { item: item.itemIndex } }));
};

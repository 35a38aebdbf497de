import type { IDataObject } from 'n8n-workflow';

import { dayOf } from '../../shared/parameters/day';
import { integer, needed } from '../../shared/parameters/fields';
import { readSources } from '../../shared/parameters/readSource';
import type { CustomRead } from '../../shared/call';
import { getPerson } from '../../shared/lists/getPerson';
import { linesOf } from './linesOf';
import { managerIn } from './managerIn';

/** Optional parameters of Org Relation: Get Approval Chain. */
export const approvalChainOptions = { mostLevels: needed(integer('approvalChainOptions.mostLevels', { least: 1 })) };

const usualMostLevels = 10;

/**
 * Climbs from a person to the top: the person at level 0, then each one's manager. It ends where nobody is above, at
 * somebody who is in the chain already, and after the levels that are wanted. Two requests for each level.
 *
 * @throws NodeOperationError when somebody below the last level has no email, by which ClayHR finds a manager
 */
export const climb: CustomRead = async ({ item, send, limit }) => {
	const { mostLevels = usualMostLevels } = readSources(item, approvalChainOptions);
	const wanted = Math.min(Number(mostLevels) + 1, limit);
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

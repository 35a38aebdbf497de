import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { readSources } from '../../shared/request/readSource';
import { integer } from '../../shared/request/fields';
import { listRows } from '../../shared/transport/clayHrRequest';
import type { Gather } from '../../shared/transport/gather';
import { managerIn, readPerson, todayIn } from './linesOf';

/** Optional parameters of Org Relation: Get Approval Chain. */
export const approvalChainOptions = { mostLevels: integer('approvalChainOptions.mostLevels') };

const usualMostLevels = 10;

/**
 * Climbs from a person to the top: the person at level 0, then each one's manager. It ends where nobody is above, at
 * somebody who is in the chain already, and after the levels that are wanted. Two requests for each level.
 */
export const climb: Gather = async ({ context, send, limit }) => {
	const { mostLevels = usualMostLevels } = readSources(context, approvalChainOptions);
	const today = todayIn(context);
	const chain: INodeExecutionData[] = [];
	let [person] = (await send()).map(({ json }) => json);
	for (let level = 0; person !== undefined && level <= Number(mostLevels) && chain.length < limit; level += 1) {
		chain.push({ json: { level, ...person }, pairedItem: { item: context.getItemIndex() } });
		const manager: number | undefined = managerIn(await linesOf(person), person.userId, today);
		const isKnown = manager === undefined || chain.some(({ json }) => Number(json.userId) === manager);
		person = isKnown || level === Number(mostLevels) ? undefined : await readPerson(context, manager);
	}
	return chain;

	async function linesOf({ userId, email }: IDataObject): Promise<IDataObject[]> {
		const query = { employeeUserId: Number(userId), email: String(email ?? '') };
		return await listRows(context, { path: '/api/orgrelation/orgRelationsByUser', query });
	}
};

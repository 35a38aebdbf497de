import type { IDataObject } from 'n8n-workflow';

import type { CustomRead, ItemContext } from '../../shared/call';
import { type FailureReport, reportOf, settle, toNodeApiError, withSubject } from '../../shared/http/failure';
import { withQuery } from '../../shared/lists/defineList';
import { getList } from '../../shared/lists/getList';
import { basicUser, hasEmail } from '../../shared/lists/users';
import { operationError, shortened } from '../../shared/nodeErrors';
import { dayOf } from '../../shared/parameters/day';
import { choice, flag, integer, needed } from '../../shared/parameters/fields';
import { readSources } from '../../shared/parameters/readParameters';
import { wholeUser } from '../user/lists';
import { managerId } from '../user/manager';
import { chainSources } from './chainSources';
import { headsAbove } from './headChain';
import { linesOf } from './linesOf';
import { managersIn, UnreadableDate } from './managersIn';

/** Optional parameters of Reporting Line: Get Approval Chain. */
export const approvalChainOptions = {
	maxLevels: needed(integer('approvalChainOptions.maxLevels', { least: 1 })),
	stopsAtMissing: needed(flag('approvalChainOptions.stopAtMissingManager', false, true)),
	source: needed(choice('approvalChainOptions.source', ...chainSources)),
};

const usualMaxLevels = 10;

/**
 * Reads a user's chain of managers: the user at level 0, then each manager. Ends at a user without a manager, at a user
 * who is already in the chain, or at the maximum level. Sends two requests per level, and a third one for a user with
 * several managers. On request the chain leads through the heads of the departments instead; see `headsAbove`.
 *
 * @throws NodeOperationError if a user below the last level has no email, which ClayHR needs to find the manager;
 * NodeApiError if ClayHR does not have a manager
 */
export const climb: CustomRead = async ({ item, send, limit }) => {
	const { maxLevels = usualMaxLevels, stopsAtMissing = false, source } = readSources(item, approvalChainOptions);
	const wanted = Math.min(Number(maxLevels) + 1, limit);
	const [user] = (await send()).map(({ json }) => json);
	const isOfHeads = source === 'heads' && user !== undefined;
	const chain = isOfHeads
		? await headsAbove(item, user, wanted)
		: await managersAbove(item, user, wanted, stopsAtMissing === true);
	return chain.map((json, level) => ({ json: { level, ...json }, pairedItem: { item: item.itemIndex } }));
};

async function managersAbove(
	item: ItemContext,
	user: IDataObject | undefined,
	wanted: number,
	stopsAtMissing: boolean,
): Promise<IDataObject[]> {
	const chain: IDataObject[] = [];
	let person = user;
	while (person !== undefined) {
		chain.push(person);
		if (chain.length >= wanted) break;
		person = await nextIn(item, chain, person, stopsAtMissing);
	}
	return chain;
}

/** The manager of the last person in a chain; undefined at the end of the chain. */
async function nextIn(
	item: ItemContext,
	chain: IDataObject[],
	person: IDataObject,
	stopsAtMissing: boolean,
): Promise<IDataObject | undefined> {
	const below = chain.at(-2);
	if (stopsAtMissing && below !== undefined && !hasEmail(person)) return undefined;
	const relation = below && `, the manager of ${userOf(below)}`;
	const lines = await naming(item, `${userOf(person)}${relation ?? ''}`, linesOf(item, person, relation));
	const managers = await currentManagers(item, lines, person);
	const manager = managers.length > 1 ? await directOf(item, person, managers) : managers[0];
	if (manager === undefined || chain.some(({ userId }) => Number(userId) === manager)) return undefined;
	const outcome = await settle(getList(item, withQuery(basicUser, { userID: manager })));
	const [found] = 'value' in outcome ? outcome.value : [];
	if (found !== undefined) return { userId: manager, ...found };
	const report = 'value' in outcome ? unknownUser : reportOf(outcome.error);
	if (report?.status === unreadable) throw unreadableManager(item, report, manager, person);
	const isMissing = report !== undefined && missingStatuses.includes(report.status);
	if (!isMissing && 'error' in outcome)
		throw nameReading(item, outcome.error, `the user ${manager}, the manager of ${userOf(person)}`);
	if (stopsAtMissing) return undefined;
	throw missingManager(item, report ?? unknownUser, manager, person);
}

/** A chain without a current manager, or with a former one, must not pass for a whole one. */
async function currentManagers(item: ItemContext, lines: IDataObject[], person: IDataObject): Promise<number[]> {
	const today = dayOf(new Date(), item.timezone);
	const outcome = await settle(Promise.resolve().then(() => managersIn(lines, person.userId, today)));
	if ('value' in outcome) return outcome.value;
	if (!(outcome.error instanceof UnreadableDate)) throw outcome.error;
	const { which, value } = outcome.error;
	const message = `The ${which} date of a reporting line of ${userOf(person)} can't be read: ${shortened(value, 50)}`;
	const description =
		'So the node does not know whether the line is in force. Correct its date in ClayHR. If ClayHR writes all dates like this, please report it to the maintainers of n8n-nodes-clayhr.';
	throw operationError(item.node, message, { description, itemIndex: item.itemIndex });
}

/** Picks the direct one of several managers. If ClayHR refuses the user's full record, the most direct line decides. */
async function directOf(item: ItemContext, person: IDataObject, managers: number[]): Promise<number | undefined> {
	const outcome = await settle(getList(item, withQuery(wholeUser, { userID: Number(person.userId) })));
	if ('error' in outcome) {
		const { status = 500 } = reportOf(outcome.error) ?? {};
		if (status >= 500 || status === 429) throw nameReading(item, outcome.error, userOf(person));
		return managers[0];
	}
	const direct = Number(managerId(outcome.value[0] ?? {}));
	return managers.includes(direct) ? direct : managers[0];
}

const userOf = ({ userId }: IDataObject) => `the user ${String(userId)}`;

/** Waits for a promise, and names a user in its error. */
async function naming<T>(item: ItemContext, who: string, promise: Promise<T>): Promise<T> {
	const outcome = await settle(promise);
	if ('error' in outcome) throw nameReading(item, outcome.error, who);
	return outcome.value;
}

const nameReading = (item: ItemContext, error: unknown, who: string) =>
	withSubject(item.node, error, `While reading ${who}`, item);

// ClayHR documents no status for a user that it does not have.
const missingStatuses: Array<number | undefined> = [400, 404, 409, 410];

// An answer that is no record may come from a failure, so the chain does not end there.
const unreadable = 200;

const unknownUser: FailureReport = { message: 'ClayHR has no record of this user', description: '', status: 404 };

function missingManager(item: ItemContext, report: FailureReport, manager: number, below: IDataObject) {
	const description = `The manager may have been deleted in ClayHR. Correct the reporting line of ${userOf(below)} in ClayHR, or turn on 'Stop at Missing Manager' under Options.`;
	return unreadableManager(item, { ...report, description }, manager, below);
}

function unreadableManager(item: ItemContext, report: FailureReport, manager: number, below: IDataObject) {
	const message = `The user ${manager}, the manager of ${userOf(below)}, can't be read: ${report.message}`;
	return toNodeApiError(item.node, { ...report, message }, item.itemIndex);
}

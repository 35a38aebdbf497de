import type { IDataObject } from 'n8n-workflow';

import { appliedPositionIds, withPeople } from '../../ClayHr/resources/candidate/shape';
import { wholePosition } from '../../ClayHr/resources/position/lists';
import { reportOf, settle, withSubject } from '../../ClayHr/shared/http/failure';
import { isObject } from '../../ClayHr/shared/isObject';
import { withQuery } from '../../ClayHr/shared/lists/defineList';
import { getList } from '../../ClayHr/shared/lists/getList';
import { nodeOf } from '../../ClayHr/shared/lists/sender';
import type { PollReader } from '../pollReader';
import { toId } from '../toId';
import type { Change } from './eventDefinition';
import { readPerson } from './readPerson';

/**
 * Adds to new candidates their positions, recruiters and hiring managers. Each position and each person is read once per poll.
 *
 * @throws NodeApiError if a request fails, unless ClayHR refuses a position
 */
export async function addPeople(reader: PollReader, changes: Change[]): Promise<Change[]> {
	const completed = changes.map(async (change) => ({ ...change, record: await withItsPeople(reader, change.record) }));
	return await Promise.all(completed);
}

async function withItsPeople(reader: PollReader, candidate: IDataObject): Promise<IDataObject> {
	const read = appliedPositionIds(candidate).map(async (id) => await readPosition(reader, id));
	const positions = (await Promise.all(read)).flat();
	const recruiters = positions.map(({ recruiterModel }) => recruiterModel).filter(isObject);
	const recruiterId = knownId(candidate.recruiterUserId);
	if (recruiterId === undefined) return withPeople(candidate, { positions, recruiter: recruiters[0] });
	const known = recruiters.find(({ userId }) => toId(userId) === recruiterId);
	return withPeople(candidate, { positions, recruiter: known ?? (await readPerson(reader, recruiterId)) });
}

/** Reads a position with its hiring manager; none if ClayHR refuses it, because it may have been deleted. */
async function readPosition(reader: PollReader, positionid: number): Promise<IDataObject[]> {
	return await reader.cachedRequest(`position ${positionid}`, async () => {
		const outcome = await settle(getList(reader, withQuery(wholePosition, { positionid })));
		if ('error' in outcome) {
			const { status = 0 } = reportOf(outcome.error) ?? {};
			const isRefused = status >= 400 && status < 500 && status !== 429;
			if (!isRefused) throw withSubject(nodeOf(reader), outcome.error, `While reading the position ${positionid}`);
			reader.warn(
				`ClayHR refused the position ${positionid} with ${status}. New candidates come without its recruiter and hiring manager.`,
			);
			return [];
		}
		return await Promise.all(outcome.value.map(async (position) => await withHiringManager(reader, position)));
	});
}

async function withHiringManager(reader: PollReader, position: IDataObject): Promise<IDataObject> {
	const id = knownId(position.hiringManagerId);
	const hiringManagerModel = id === undefined ? undefined : await readPerson(reader, id);
	return { ...position, ...(hiringManagerModel && { hiringManagerModel }) };
}

/** An ID; undefined for 0, which stands for nobody. */
function knownId(value: unknown): number | undefined {
	const id = toId(value);
	return id === 0 ? undefined : id;
}

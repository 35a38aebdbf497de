import type { IDataObject } from 'n8n-workflow';

import { openTriggerBench } from '../../support/triggerBench.mts';

const { bench, begin, clayHr } = openTriggerBench();

const state = async (collection: string) => await bench.sandbox.control<IDataObject[]>('GET', `/state/${collection}`);

/** How often a path was asked for. */
async function asked(path: string): Promise<number> {
	const log = await bench.sandbox.control<Array<{ path: string }>>('GET', '/requests');
	return log.filter((request) => request.path === path).length;
}

const candidate = (recruitId: number, fields: IDataObject = {}) => ({
	recruitId,
	name: `Candidate ${recruitId}`,
	recruiterUserId: 0,
	appliedPositionIds: 700,
	...fields,
});

const answer = async (path: string, body: IDataObject, more: IDataObject = {}) =>
	await clayHr.fault({ path, kind: 'status', status: 200, body, ...more });
const listed = async (...data: IDataObject[]) =>
	await answer('/rm/api/v3/candidate/list', { data, message: 'successful' });

const position = (fields: IDataObject = {}) => ({
	data: {
		positionid: 700,
		name: 'Backend Engineer',
		recruiterModel: { userId: 140_009, name: 'Lee Ward', email: 'lee.ward@example.com' },
		hiringManagerId: 140_001,
		...fields,
	},
	message: 'successful',
});

/** Polls after these candidates were added. */
async function added(...candidates: IDataObject[]) {
	const trigger = begin({ event: 'newCandidate' });
	await listed();
	await trigger.poll();
	await bench.sandbox.control('DELETE', '/faults');
	await listed(...candidates);
	return trigger;
}

describe('New Candidate', () => {
	it('carries positions and their recruiters, with one request per position', async () => {
		const trigger = begin({ event: 'newCandidate', options: { includeExisting: true } });
		const events = await trigger.poll();
		const [positions, users] = [await state('positions'), await state('users')];
		const withPosition = events.filter(({ positionIds }) => (positionIds as number[]).length > 0);
		expect(withPosition.length).toBeGreaterThan(3);
		expect(withPosition.some(({ recruiterEmail }) => recruiterEmail !== null)).toBe(true);
		for (const event of withPosition) {
			const [positionId] = event.positionIds as number[];
			const applied = positions.find((one) => one.positionId === positionId);
			expect(event.positions).toBe(applied?.name);
			const recruiter = users.find(({ userId }) => userId === (event.recruiterId ?? applied?.recruiterId));
			expect(event).toMatchObject({
				recruiter: recruiter?.displayFullName ?? null,
				recruiterId: recruiter?.userId ?? null,
				recruiterEmail: recruiter?.email ?? null,
				hiringManager: null,
				hiringManagerId: null,
				hiringManagerEmail: null,
			});
		}
		const distinct = new Set(withPosition.flatMap(({ positionIds }) => positionIds as number[]));
		expect(await asked('/rm/api/v3/position/view')).toBe(distinct.size);
		expect(await bench.sandbox.control('GET', '/violations')).toEqual([]);
	});

	it('names the hiring manager with email, read once for two candidates', async () => {
		const [manager] = (await state('users')).filter(({ userId }) => userId === 140_001);
		const trigger = await added(candidate(9001), candidate(9002));
		await answer('/rm/api/v3/position/view', position());
		await bench.sandbox.control('DELETE', '/requests');
		const events = await trigger.poll();
		for (const event of events)
			expect(event).toMatchObject({
				positions: 'Backend Engineer',
				positionIds: [700],
				recruiter: 'Lee Ward',
				recruiterId: 140_009,
				recruiterEmail: 'lee.ward@example.com',
				hiringManager: manager?.displayFullName,
				hiringManagerId: 140_001,
				hiringManagerEmail: manager?.email,
			});
		expect(events).toHaveLength(2);
		expect(await asked('/rm/api/v3/position/view')).toBe(1);
		expect(await asked('/rm/api/user/basic')).toBe(1);
		await bench.sandbox.control('DELETE', '/requests');
		expect(await trigger.poll()).toEqual([]);
		expect(await asked('/rm/api/v3/position/view')).toBe(0);
	});

	it("prefers the candidate's own recruiter to the position's", async () => {
		const own = (await state('users')).find(({ userId }) => userId === 140_003);
		const trigger = await added(candidate(9001, { recruiterUserId: 140_003, recruiterName: 'Somebody' }));
		await answer('/rm/api/v3/position/view', position());
		expect(await trigger.poll()).toMatchObject([
			{ recruiter: own?.displayFullName, recruiterId: 140_003, recruiterEmail: own?.email },
		]);
	});

	it('gives null for a candidate without a position, and sends no further request', async () => {
		const trigger = await added(candidate(9001, { appliedPositionIds: 0 }));
		await bench.sandbox.control('DELETE', '/requests');
		expect(await trigger.poll()).toMatchObject([
			{ positionIds: [], recruiter: null, recruiterEmail: null, hiringManagerEmail: null },
		]);
		expect(await asked('/rm/api/v3/position/view')).toBe(0);
	});

	it('comes without the people of a position that ClayHR refuses, with a warning in the log', async () => {
		const trigger = await added(candidate(9001, { appliedPositions: 'Backend Engineer' }));
		await clayHr.fault({ path: '/rm/api/v3/position/view', kind: 'status', status: 404, message: 'not found' });
		expect(await trigger.poll()).toMatchObject([
			{ id: 9001, positions: 'Backend Engineer', positionIds: [700], recruiterEmail: null, hiringManager: null },
		]);
		expect(trigger.warnings).toEqual([
			'ClayHR refused the position 700 with 404. New candidates come without its recruiter and hiring manager.',
		]);
	});

	it('is not lost if a position can not be read now', async () => {
		const trigger = await added(candidate(9001));
		await clayHr.fault({ path: '/rm/api/v3/position/view', kind: 'status', status: 503, times: 10 });
		await expect(trigger.poll()).rejects.toThrow(/^While reading the position 700: /);
		await bench.sandbox.control('DELETE', '/faults');
		await listed(candidate(9001));
		await answer('/rm/api/v3/position/view', position());
		expect(await trigger.poll()).toMatchObject([{ id: 9001, recruiterEmail: 'lee.ward@example.com' }]);
	});
});

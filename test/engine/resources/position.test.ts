import type { INodeParameters } from 'n8n-workflow';

import { byId, fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('position');

const required: INodeParameters = {
	positionName: '={{ $json.name ?? "Gardener" }}',
	positionCode: '={{ $json.code ?? "GRD-1" }}',
	positionCount: 2,
	positionStatus: 'HOLD',
	positionAccessLevel: 'ijp',
	positionOpenDate: '2026-03-09T00:00:00',
	positionCloseDate: '2026-05-29',
	positionFunnelId: '4',
};

it('creates a position with all its fields', async () => {
	const positionFields = {
		approvalFlowId: '21',
		profileId: byId(503),
		positionLocationId: byId(15),
		positionDepartmentId: byId(37),
		description: 'Looks after\nthe roof',
		positionProjectId: byId(1202),
		recruiterId: byId(140004),
		requirements: 'Green fingers',
		responsibilities: 'All plants',
	};
	expect(await bench.records('create', { ...required, positionFields })).toEqual([
		{ success: true, code: 'GRD-1', message: 'successful' },
	]);
	expect((await bench.state('positions')).slice(24)).toMatchObject([
		{
			positionUID: 'GRD-1',
			name: 'Gardener',
			count: 2,
			status: 'HOLD',
			accessLevel: 'ijp',
			dateOpen: '2026-03-09',
			dateClose: '2026-05-29',
			funnelId: 4,
			approvalFlowId: 21,
			profileId: 503,
			locationId: 15,
			departmentId: 37,
			description: 'Looks after\nthe roof',
			projectId: 1202,
			recruiterId: 140004,
			requirements: 'Green fingers',
			responsibilities: 'All plants',
		},
	]);
});

it('sends items in order, including an existing code, which the sandbox updates', async () => {
	const items = await bench.items('create', required, [
		{ code: 'A-1', name: 'First' },
		{ code: 'POS-3', name: 'Changed' },
		{ code: 'A-1', name: 'First again' },
	]);
	expect(items.map(({ json, pairedItem }) => [json.code, pairedItem])).toEqual([
		['A-1', { item: 0 }],
		['POS-3', { item: 1 }],
		['A-1', { item: 2 }],
	]);
	const all = await bench.state('positions');
	expect(all).toHaveLength(25);
	expect(all.filter(({ positionUID }) => positionUID === 'A-1')).toMatchObject([{ name: 'First again' }]);
	expect(await bench.stored('positions', 702)).toMatchObject({ name: 'Changed', status: 'HOLD', positionUID: 'POS-3' });
});

it('gets a position with its location, unit and candidates', async () => {
	const stored = await bench.stored('positions', 703);
	const [position] = await bench.records('get', { positionId: byId(703) });
	const applications = (await bench.state('applications')).filter(({ positionId }) => positionId === 703);
	expect(position).toEqual({
		id: 703,
		code: 'POS-4',
		name: stored.name,
		status: 'open',
		statusCode: 'OPEN',
		access: 'public',
		accessCode: 'pub',
		openings: stored.count,
		applicants: applications.length,
		orgUnit: (await bench.stored('orgUnits', stored.departmentId)).name,
		orgUnitId: stored.departmentId,
		location: 'Berlin',
		locationId: stored.locationId,
		closeDate: stored.dateClose,
	});
	const outputFields = ['candidateIds', 'funnelSteps', 'openDate', 'funnelId', 'statusCode', 'recruiter'];
	const get = async () => await bench.records('get', { positionId: byId(703), output: 'selected', outputFields });
	const documented = {
		id: 703,
		candidateIds: [],
		funnelSteps: ['Applied', 'Screening', 'Interview', 'Offer', 'Hired', 'Rejected'],
		openDate: stored.dateOpen,
		funnelId: 3,
		statusCode: 'OPEN',
		recruiter: (await bench.stored('users', stored.recruiterId)).displayFullName,
	};
	expect(await get()).toEqual([documented]);
	await bench.sandbox.control('PUT', '/settings', { undocumentedFields: true });
	const candidateIds = applications.map(({ recruitId }) => recruitId);
	expect(await get()).toEqual([{ ...documented, candidateIds }]);
	const [raw] = await bench.records('get', { positionId: byId(703), output: 'raw' });
	expect(raw).toMatchObject({ positionid: 703, CandidateList: expect.any(Array) });
	expect(JSON.stringify(raw)).not.toMatch(/passwordHash/);
});

it('gets positions item by item, and reports a missing one', async () => {
	const items = await bench.items('get', { positionId: fromItem('id') }, [{ id: 705 }, { id: 701 }]);
	expect(items.map(({ json, pairedItem }) => [json.id, pairedItem])).toEqual([
		[705, { item: 0 }],
		[701, { item: 1 }],
	]);
	expect((await bench.run('get', { positionId: byId(7) })).error?.message).toContain('not found');
});

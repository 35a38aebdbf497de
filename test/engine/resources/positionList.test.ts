import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('position');

it('lists positions with pages from 0 or from 1', async () => {
	const stored = await bench.state('positions');
	const applications = await bench.state('applications');
	const all = await bench.records('getAll', { returnAll: true });
	const statuses: Record<string, string> = { OPEN: 'open', HOLD: 'on hold' };
	const access: Record<string, string> = { pub: 'public', pvt: 'private', ijp: 'internal' };
	expect(all).toMatchObject(
		stored.map(({ positionId, positionUID, name, count, status, accessLevel }) => ({
			id: positionId,
			code: positionUID,
			name,
			status: statuses[String(status)],
			access: access[String(accessLevel)],
			openings: count,
			applicants: applications.filter((application) => application.positionId === positionId).length,
		})),
	);
	expect((await bench.records('getAll', { limit: 21 })).map(({ id }) => id)).toEqual(
		stored.slice(0, 21).map(({ positionId }) => positionId),
	);
	const ids = stored.map(({ positionId }) => positionId);
	const page = (from: number, to: number) => ({
		path: '/rm/api/v3/position/list',
		kind: 'status',
		status: 200,
		body: { data: ids.slice(from, to).map((positionId) => ({ positionId })) },
		times: 1,
	});
	for (const from of [0, 0, 12, 24]) await bench.sandbox.control('POST', '/faults', page(from, from + 12));
	expect((await bench.records('getAll', { returnAll: true })).map(({ id }) => id)).toEqual(ids);
});

it('searches positions item by item', async () => {
	const items = await bench.items('getAll', { positionFilters: { search: '={{ $json.code }}' } }, [
		{ code: 'POS-24' },
		{ code: 'nothing' },
		{ code: 'POS-7' },
	]);
	expect(items.map(({ json, pairedItem }) => [json.code, pairedItem])).toEqual([
		['POS-24', { item: 0 }],
		['POS-7', { item: 2 }],
	]);
});

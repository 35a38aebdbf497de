import type { IDataObject } from 'n8n-workflow';

import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('position');

it('lists the positions of the public job board, with where and until when', async () => {
	const published = await bench.records('getAllPublished', { returnAll: true });
	const stored = await bench.state('positions');
	expect(published.length).toBeGreaterThan(0);
	for (const position of published) {
		const known: IDataObject = stored.find(({ positionId }) => positionId === position.id) ?? {};
		expect(position).toMatchObject({ name: known.name, locationId: known.locationId });
		expect(position.location).toMatch(/./);
	}
});

it('lists the locations of the public job board', async () => {
	const locations = await bench.records('getAllLocations', { returnAll: true });
	const published = await bench.records('getAllPublished', { returnAll: true });
	expect(new Set(locations.map(({ id }) => id))).toEqual(new Set(published.map(({ locationId }) => locationId)));
	expect(locations.every(({ name }) => typeof name === 'string' && name !== '')).toBe(true);
});

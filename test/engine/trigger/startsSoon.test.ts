import type { IDataObject } from 'n8n-workflow';

import { openEngineBench } from '../../support/engineBench.mts';

const bench = openEngineBench();

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const listed = async (...body: IDataObject[]) => {
	await bench.sandbox.control('DELETE', '/faults');
	const fault = { path: '/rm/api/users', kind: 'status', status: 200, body, times: 99 };
	await bench.sandbox.control('POST', '/faults', fault);
};

it('emits no user with a distant start date if ClayHR ignores the filter', async () => {
	const parameters = { event: 'startsSoon', daysAhead: 7 };
	await listed();
	const { staticData } = await bench.engine.poll(parameters);
	await listed(
		{ userId: 5, userStartDate: '2019-01-01' },
		{ userId: 6, userStartDate: inDays(3) },
		{ userId: 7, userStartDate: inDays(900) },
		{ userId: 8 },
	);
	const { events, staticData: next } = await bench.engine.poll(parameters, staticData);
	expect(events?.map(({ id }) => id)).toEqual([6]);
	expect((await bench.engine.poll(parameters, next)).events).toBeNull();
	const shown = await bench.engine.poll(parameters, {}, { mode: 'manual' });
	expect(shown.events?.map(({ id }) => id)).toEqual([6]);
});

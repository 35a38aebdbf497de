import type { IDataObject } from 'n8n-workflow';

import { openEngineBench } from '../../support/engineBench.mts';

const bench = openEngineBench();

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const listed = async (...body: IDataObject[]) => {
	await bench.sandbox.control('DELETE', '/faults');
	const fault = { path: '/rm/api/users', kind: 'status', status: 200, body, times: 99 };
	await bench.sandbox.control('POST', '/faults', fault);
};

const near = (days: number) => Date.parse(inDays(days));

it('takes dates in milliseconds, also as text', async () => {
	const parameters = { event: 'startsSoon', daysAhead: 8 };
	await listed();
	const { staticData } = await bench.engine.poll(parameters);
	await listed({ userId: 5, userStartDate: near(2) }, { userId: '6', userStartDate: String(near(3)) });
	const { events } = await bench.engine.poll(parameters, staticData);
	expect(events?.map(({ id }) => id)).toEqual([5, 6]);
});

it.each([
	['31/12/2026', 9],
	[near(2) / 1000, 10],
])('does not pass over the start date %p, which it can not read', async (userStartDate, daysAhead) => {
	// The guard for duplicate polls knows a trigger by its state.
	const parameters = { event: 'startsSoon', daysAhead };
	await listed();
	const { staticData } = await bench.engine.poll(parameters);
	await listed({ userId: 5, userStartDate });
	await expect(bench.engine.poll(parameters, staticData)).rejects.toThrow(
		`ClayHR returned users who start soon with dates in the field 'userStartDate' that can't be read, such as ${userStartDate}`,
	);
	await listed({ userId: 5, userStartDate }, { userId: 6, userStartDate: inDays(3) });
	const { events } = await bench.engine.poll(parameters, staticData);
	expect(events?.map(({ id }) => id)).toEqual([6]);
});

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

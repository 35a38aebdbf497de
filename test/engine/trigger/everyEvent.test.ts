import type { INodeParameters } from 'n8n-workflow';

import { events } from '../../../nodes/ClayHrTrigger/events';
import { fakeDate } from '../../support/fakeDate.mts';
import { byId } from '../../support/locators.mts';
import { openTriggerBench } from '../../support/triggerBench.mts';
import { idsOf } from '../../support/triggerLife.mts';

const date = '2026-03-02';
const { bench, begin, clayHr } = openTriggerBench({ date });

beforeAll(() => fakeDate(Date.parse(`${date}T12:00:00Z`)));

afterAll(() => jest.useRealTimers());

beforeEach(async () => {
	await clayHr.send('POST', '/api/expensereport', { name: 'Train to Boston', amount: 12 });
	const users = await bench.sandbox.control<Array<{ userId: number; status: string }>>('GET', '/state/users');
	const leaver = users.filter(({ status }) => status === 'A').at(-1);
	await clayHr.updateUser(Number(leaver?.userId), { userEndDate: '2026-03-05' });
});

const particular: Record<string, INodeParameters> = {
	newFormResponse: { formId: byId(77) },
	startsSoon: { daysAhead: 60 },
};
const parametersOf = (event: string, options: INodeParameters = {}): INodeParameters => ({
	event,
	...particular[event],
	options,
});

describe.each(Object.keys(events))('%s', (event) => {
	const idShape = new RegExp(`^${event}:\\d+`);

	it('shows one record in manual mode, without changing the state', async () => {
		const known = begin(parametersOf(event));
		await known.poll();
		for (const before of [{}, known.staticData]) {
			const shown = await bench.engine.poll(parametersOf(event), before, { mode: 'manual' });
			expect(shown.staticData).toEqual(before);
			expect(shown.events).toMatchObject([{ eventId: expect.stringMatching(idShape), event }]);
			const [item] = shown.events ?? [];
			const moment = String(item?.occurredAt ?? item?.detectedAt);
			expect(new Date(moment).toISOString().slice(0, 19)).toBe(moment.slice(0, 19));
		}
	});

	it('emits nothing at the baseline, after a restart too', async () => {
		const trigger = begin(parametersOf(event));
		expect(await trigger.poll()).toEqual([]);
		expect(await trigger.poll()).toEqual([]);
		trigger.restart();
		expect(await trigger.poll()).toEqual([]);
	});

	it('emits existing records if they are included, each once and with the same ID in every workflow', async () => {
		const options = { includeExisting: true, output: 'raw' };
		const trigger = begin(parametersOf(event, options));
		const ids = idsOf(await trigger.poll());
		// User Updated has no event for a user that it sees for the first time.
		expect(ids.length > 0).toBe(event !== 'userUpdated');
		expect(new Set(ids).size).toBe(ids.length);
		expect(await trigger.poll()).toEqual([]);
		expect(idsOf(await begin(parametersOf(event, { includeExisting: true })).poll())).toEqual(ids);
	});
});

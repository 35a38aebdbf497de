import { openTriggerBench } from '../../support/triggerBench.mts';

const { bench, begin, clayHr } = openTriggerBench();

const selecting = (...outputFields: string[]) => ({ output: 'selected', outputFields });

/** What the trigger emits for a user who is added. */
async function newUserWith(options: object) {
	const trigger = begin({ event: 'newUser', options: { ...options } });
	await trigger.poll();
	const id = await clayHr.addUser('Grace');
	return { id, events: await trigger.poll() };
}

describe('Output: Selected Fields', () => {
	it('emits the fields of the event, the ID and the chosen fields', async () => {
		const { id, events } = await newUserWith(selecting('email', 'cellPhone', 'displayFullName'));
		expect(events).toEqual([
			{
				eventId: `newUser:${id}`,
				event: 'newUser',
				occurredAt: expect.stringMatching(/^20/) as string,
				id,
				email: 'grace.added@example.com',
				cellPhone: null,
				displayFullName: 'Grace',
			},
		]);
	});

	it('takes fields by an expression, also as text', async () => {
		const { events } = await newUserWith(selecting('={{ "email, name" }}'));
		expect(Object.keys(events[0] ?? {})).toEqual(['eventId', 'event', 'occurredAt', 'id', 'email', 'name']);
	});

	it('shows them in manual mode', async () => {
		const parameters = { event: 'newUser', options: selecting('email') };
		const { events } = await bench.engine.poll(parameters, {}, { mode: 'manual' });
		expect(Object.keys(events?.[0] ?? {})).toEqual(['eventId', 'event', 'occurredAt', 'id', 'email']);
	});

	it.each([[[]], ['={{ [] }}'], ['={{ [""] }}'], ['={{ null }}']])(
		'refuses no field before any request: %j',
		async (outputFields) => {
			const trigger = begin({ event: 'newUser', options: { output: 'selected', outputFields } });
			await expect(trigger.poll()).rejects.toThrow("'Field Names or IDs' must be at least one field, but is");
			expect(await clayHr.requestsSince()).toBe(0);
		},
	);

	it('refuses an unknown output before any request', async () => {
		const trigger = begin({ event: 'newUser', options: { output: '={{ "all" }}' } });
		await expect(trigger.poll()).rejects.toThrow(
			'\'Output\' must be one of raw, selected fields (selected), simplified, but is "all"',
		);
		expect(await clayHr.requestsSince()).toBe(0);
	});
});

describe('the editor offers the fields', () => {
	const offered = async (event: string) =>
		(await bench.engine.loadOptionsForTrigger('getOutputFields', { event })).map(({ value }) => value);

	it.each([
		['newLeaveRequest', ['id', 'user', 'userId', 'email', 'policy', 'policyId', 'startDate', 'unit']],
		['newUser', ['id', 'name', 'email', 'manager', 'cellPhone', 'userName']],
		['newExpenseReport', ['id', 'name', 'status', 'statusCode']],
		['newFormResponse', ['id', 'userId', 'answers', 'itemIds']],
		['newPositionPublished', ['id', 'code', 'name', 'funnel']],
	])('of %s, the ID first, whether or not its parameters are filled in', async (event, some) => {
		const fields = await offered(event);
		expect(fields).toEqual(expect.arrayContaining(some));
		expect(fields[0]).toBe('id');
	});

	it('without those that the list of the event never has', async () => {
		const fields = await offered('timesheetWaiting');
		expect(fields).toContain('holidayHours');
		for (const name of ['comments', 'createdAt', 'overtimeHours', 'statusHistory']) expect(fields).not.toContain(name);
	});

	it('in words', async () => {
		const options = await bench.engine.loadOptionsForTrigger('getOutputFields', { event: 'leaveRequestDecided' });
		expect(options).toContainEqual({ name: 'Policy ID', value: 'policyId' });
	});

	it('of no unknown event', async () => {
		expect(await offered('newMoon')).toEqual([]);
	});
});

import { openTriggerBench } from '../../support/triggerBench.mts';

const { bench, begin, clayHr } = openTriggerBench();

it.each([
	['newLeaveRequest', 'waiting', 'WA'],
	['leaveRequestDecided', 'approved', 'AP'],
])(
	'%s says whose leave it is, under which policy, and its status in words and as a code',
	async (event, word, code) => {
		const trigger = begin({ event });
		await trigger.poll();
		const id = await clayHr.askForLeave(10);
		if (event === 'leaveRequestDecided') await clayHr.decide(id, code);
		const stored = await bench.sandbox.control<Record<string, unknown>>('GET', `/state/leaveRequests/${id}`);
		const person = await bench.sandbox.control<Record<string, unknown>>('GET', `/state/users/${String(stored.userId)}`);
		expect(await trigger.poll()).toMatchObject([
			{
				event,
				id,
				user: person.displayFullName,
				userId: stored.userId,
				email: person.email,
				policyId: stored.ptoPolicyId,
				status: word,
				statusCode: code,
			},
		]);
	},
);

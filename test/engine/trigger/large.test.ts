import { cpuMilliseconds, say } from '../../support/cpuTime.mts';
import { openTriggerBench } from '../../support/triggerBench.mts';
import { largeCompany as users } from '../../support/triggerLife.mts';

const timeLimit = 60_000 + users * 20;
const { bench, begin, clayHr } = openTriggerBench({ users });

it.each(['newUser', 'userStatusChanged', 'userUpdated'])(
	'%s in a large company',
	async (event) => {
		const trigger = begin({ event });
		await bench.sandbox.control('DELETE', '/in-flight');
		// The sandbox answers so quickly that it seldom has two requests at once.
		await clayHr.fault({ path: '/rm/api/users', kind: 'delay', delayMs: 20, times: 60 });
		expect(await trigger.poll()).toEqual([]);
		await clayHr.requestsSince();
		const begun = performance.now();
		const cpu = await cpuMilliseconds(async () => expect(await trigger.poll()).toEqual([]));
		const seconds = (performance.now() - begun) / 1000;
		const requests = await clayHr.requestsSince();
		say(
			`${event}, ${users} users, in n8n's engine: ${requests} requests, ${seconds.toFixed(1)} s and ${Math.round(cpu)} ms of CPU a poll; ${trigger.size} characters of state`,
		);
		// A request for every hundred people, and two for each of three lists.
		expect(requests).toBeLessThanOrEqual(users / 100 + 6);
		expect(await bench.sandbox.control<{ peak: number }>('GET', '/in-flight')).toMatchObject({ peak: 5 });
		expect(trigger.size).toBeLessThan(event === 'userUpdated' ? users * 10 : 65_536);
	},
	timeLimit,
);

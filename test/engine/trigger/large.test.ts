import { maxConcurrency } from '../../../nodes/ClayHr/shared/http/concurrency';
import { Engine } from '../../support/engine.mts';
import { Gate } from '../../support/gate.mts';
import { say } from '../../support/say.mts';
import { openTriggerBench } from '../../support/triggerBench.mts';
import { largeCompany as users, TriggerLife } from '../../support/triggerLife.mts';

const { bench, clayHr } = openTriggerBench({ users });

it.each(['newUser', 'userStatusChanged', 'userUpdated'])('%s in a large company', async (event) => {
	const gate = await Gate.before(bench.sandbox.url);
	gate.letThroughTogether();
	const trigger = new TriggerLife(new Engine({ ...bench.sandbox.access, companyUrl: gate.url }), { event });
	expect(await trigger.poll()).toEqual([]);
	await clayHr.requestsSince();
	expect(await trigger.poll()).toEqual([]);
	const requests = await clayHr.requestsSince();
	say(
		`${event}, ${users} users, in n8n's engine: ${requests} requests a poll, ${gate.most} at once; ${trigger.size} characters of state`,
	);
	// One request per 100 users, and two more per list, of which there are three.
	expect(requests).toBeLessThanOrEqual(users / 100 + 6);
	expect(gate.most).toBe(maxConcurrency);
	expect(trigger.size).toBeLessThan(event === 'userUpdated' ? users * 6 * 24 : 65_536);
});

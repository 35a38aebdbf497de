import { PollContext } from 'n8n-core';

import { openTriggerBench } from '../../support/triggerBench.mts';
import { idsOf } from '../../support/triggerLife.mts';

const { begin, clayHr } = openTriggerBench();
const budgetMs = 36_000;

let late = 0;

beforeEach(() => {
	late = 0;
	const now = performance.now.bind(performance);
	jest.spyOn(performance, 'now').mockImplementation(() => now() + late);
});

afterEach(() => jest.restoreAllMocks());

/** Holds the next poll up where it reads the credential for its first request: no deadline of a request ends that. */
function holdNextPoll() {
	const { getCredentials } = PollContext.prototype;
	let [noteHeld, letGoOn] = [() => {}, () => {}];
	const isHeld = new Promise<void>((resolve) => (noteHeld = resolve));
	const mayGoOn = new Promise<void>((resolve) => (letGoOn = resolve));
	let reads = 0;
	jest.spyOn(PollContext.prototype, 'getCredentials').mockImplementation(async function (this: PollContext, type) {
		reads += 1;
		// The first one is for the trigger's parameters, before the lock.
		if (reads === 2) {
			noteHeld();
			await mayGoOn;
		}
		return await getCredentials.call(this, type);
	});
	return { isHeld, letGoOn: () => letGoOn() };
}

it('a poll that is stuck keeps the next one out for three times its budget, and neither writes nor emits when it comes back', async () => {
	const trigger = begin({ event: 'newUser' }, { budgetMs });
	await trigger.poll();
	const before = trigger.staticData;
	const id = await clayHr.addUser('Grace');
	const { isHeld, letGoOn } = holdNextPoll();
	const stuck = trigger.poll();
	await isHeld;
	late = 3 * budgetMs;
	expect(idsOf(await trigger.poll())).toEqual([`newUser:${id}`]);
	const after = trigger.staticData;
	expect(after).not.toEqual(before);
	// The late poll has all its time again, so that its answers are in time on any machine.
	late = 0;
	letGoOn();
	expect(await stuck).toEqual([]);
	// Each poll has a copy of the static data, and this is what became of the late one's.
	expect(trigger.staticData).toEqual(before);
	trigger.staticData = after;
	expect(await trigger.poll()).toEqual([]);
});

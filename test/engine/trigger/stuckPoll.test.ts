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

/** Stops the next poll before its first request, while it reads the credential. No request timeout ends this wait. */
function holdNextPoll() {
	const { getCredentials } = PollContext.prototype;
	let [signalHeld, release] = [() => {}, () => {}];
	const isHeld = new Promise<void>((resolve) => (signalHeld = resolve));
	const mayGoOn = new Promise<void>((resolve) => (release = resolve));
	let reads = 0;
	jest.spyOn(PollContext.prototype, 'getCredentials').mockImplementation(async function (this: PollContext, type) {
		reads += 1;
		// The first read is for the trigger's parameters, before the lock.
		if (reads === 2) {
			signalHeld();
			await mayGoOn;
		}
		return await getCredentials.call(this, type);
	});
	return { isHeld, letGoOn: () => release() };
}

it('a stuck poll holds the lock for three time budgets, and does not write or emit if it ends later', async () => {
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
	// The stuck poll gets its whole time budget again, so that the test passes on slow machines.
	late = 0;
	letGoOn();
	expect(await stuck).toEqual([]);
	// Each poll has its own copy of the static data. This is the copy of the stuck poll.
	expect(trigger.staticData).toEqual(before);
	trigger.staticData = after;
	expect(await trigger.poll()).toEqual([]);
});

import { DateTime } from 'luxon';

import { openEngineBench } from '../support/engineBench.mts';
import { controlsOf, updateUser } from '../support/userCalls.mts';

const bench = openEngineBench();

const { requests, userIds } = controlsOf(() => bench.sandbox);

// Without a time zone of its own a workflow has n8n's, and so have the moments in its expressions.
const workflowZone = 'America/New_York';

it.each([
	['$now', 0],
	['$today.plus({ days: 3 })', 3],
	['"2026-03-30T23:00:00".toDateTime()', undefined],
	['$now.toJSDate()', 0],
])('an expression may give a moment as it is: %s', async (expression, daysAhead) => {
	const [id] = await userIds();
	const { error } = await bench.engine.run(updateUser(id, { startDate: `={{ ${expression} }}` }));
	expect(error).toBeUndefined();
	const ahead = DateTime.now()
		.setZone(workflowZone)
		.plus({ days: daysAhead ?? 0 })
		.toISODate();
	const expected = daysAhead === undefined ? '2026-03-30' : ahead;
	expect((await requests()).map(({ query }) => Object(query).userStartDate)).toEqual([expected]);
});

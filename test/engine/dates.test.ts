import { DateTime } from 'luxon';

import { openEngineBench } from '../support/engineBench.mts';
import { controlsOf, updateUser } from '../support/userCalls.mts';

const bench = openEngineBench();

const { requests, userIds } = controlsOf(() => bench.sandbox);

// A workflow without its own time zone uses n8n's, also in its expressions.
const workflowZone = 'America/New_York';

it.each([
	['$now', 0],
	['$today.plus({ days: 3 })', 3],
	['"2026-03-30T23:00:00".toDateTime()', undefined],
	['$now.toJSDate()', 0],
])('accepts date-times from an expression: %s', async (expression, daysAhead) => {
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

describe('D midnight UTC stays that day although the workflow is in New York', () => {
	it.each([
		['={{ (46085).toDateTime("excel") }}', '2026-03-04'],
		['={{ "46085".toDateTime("excel") }}', '2026-03-04'],
		['={{ new Date("1990-05-15") }}', '1990-05-15'],
		['={{ new Date("1990-05-15").toDateTime() }}', '1990-05-15'],
		['2020-01-01T00:00:00Z', '2020-01-01'],
		['={{ DateTime.fromISO("2020-01-01", { zone: "UTC" }) }}', '2020-01-01'],
		['={{ DateTime.fromISO("2020-01-01") }}', '2020-01-01'],
		['={{ DateTime.fromISO("2020-01-01").toJSDate() }}', '2020-01-01'],
	])('%s', async (startDate, day) => {
		const { error } = await bench.engine.run(updateUser(140009, { startDate }));
		expect(error).toBeUndefined();
		expect((await requests()).map(({ query }) => Object(query).userStartDate)).toEqual([day]);
	});

	it.each([
		['={{ (46085).toDateTime("excel") }}', '2026-03-04'],
		['={{ new Date("1990-05-15") }}', '1990-05-15'],
		['={{ DateTime.fromISO("2020-01-01") }}', '2020-01-01'],
	])('in a list and in a mapping: %s', async (dateOfBirth, day) => {
		const { fields } = await bench.engine.customFields();
		const id = String(fields.find(({ type }) => type === 'dateTime')?.id);
		const { error } = await bench.engine.run({
			resource: 'user',
			operation: 'createOrUpdate',
			firstName: 'Grace',
			email: 'grace.field@example.com',
			userCompleteFields: { contacts: { contact: [{ dateOfBirth }] } },
			setCustomFields: true,
			userCustomFields: {
				mappingMode: 'defineBelow',
				value: { [id]: dateOfBirth },
				schema: JSON.parse(JSON.stringify(fields)),
			},
		});
		expect(error).toBeUndefined();
		const { body } = (await requests()).at(-1) ?? {};
		expect(body).toMatchObject({ contactList: [{ dateOfBirth: day }], customFieldValues: { [id]: day } });
	});
});

it.each([46085, '46085'])('rejects a number of days, with advice: %p', async (day) => {
	const { error } = await bench.engine.run(updateUser(140009, { startDate: '={{ $json.day }}' }), [{ day }]);
	const advice = "(convert the number with .toDateTime('excel'))";
	expect(error?.message).toBe(
		`'Hire Date' must be a date such as 2026-03-31 ${advice}, but is ${JSON.stringify(day)} [item 0]`,
	);
	expect(await requests()).toEqual([]);
});

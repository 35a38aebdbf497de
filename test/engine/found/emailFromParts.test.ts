import { openEngineBench } from '../../support/engineBench.mts';
import { controlsOf, updateUser } from '../../support/userCalls.mts';

const bench = openEngineBench();

const { requests, userIds } = controlsOf(() => bench.sandbox);

// n8n puts nothing in place of a value that an item lacks, and JavaScript the word "undefined".
it.each([
	['={{ $json.first }}.{{ $json.last }}@example.com', {}],
	['={{ $json.first }}.{{ $json.last }}@example.com', { first: 'ada' }],
	['={{ $json.first }}.{{ $json.last }}@example.com', { last: 'stone' }],
	['={{ $json.first }}.{{ $json.middle }}.{{ $json.last }}@example.com', { first: 'ada', last: 'stone' }],
	['={{ $json.name + "@example.com" }}', {}],
	['={{ $json.first + "." + $json.last + "@example.com" }}', { first: 'ada' }],
])('refuses an email that lacks a part: %s of %j', async (email, item) => {
	const [id] = await userIds();
	const { error } = await bench.engine.run(updateUser(id, { email }), [item]);
	expect(error?.message).toMatch(/^'Email' must be an email address/);
	expect(await requests()).toEqual([]);
});

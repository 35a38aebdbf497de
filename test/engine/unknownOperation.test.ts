import { openEngineBench } from '../support/engineBench.mts';

const bench = openEngineBench();

afterEach(async () => expect(await bench.sandbox.control('GET', '/requests')).toEqual([]));

const advice = 'Choose a resource and an operation from the lists of the node, or correct the expressions in them.';

it.each([
	['user', 'getall', "The resource 'user' has no operation 'getall'"],
	['User', 'getAll', "The resource 'User' has no operation"],
	['user', 'constructor', "The resource 'user' has no operation 'constructor'"],
	['constructor', 'name', "The resource 'constructor' has no operation"],
	// n8n takes an expression in these two fields for the name itself.
	['user', '={{ "getAll" }}', "The resource 'user' has no operation '{{ \"getAll\" }}'"],
	['={{ $json.missing }}', 'getAll', "The resource '{{ $json.missing }}' has no operation"],
	['user', 'get\nMany', "The resource 'user' has no operation 'get Many'"],
	['leaveRequest', 'restore', "The resource 'leaveRequest' has no operation 'restore'"],
])('%s: %j is refused before anything is sent', async (resource, operation, message) => {
	const { error, items } = await bench.engine.run({ resource, operation }, [{}, {}]);
	expect(items).toEqual([]);
	expect(error).toMatchObject({ message: expect.stringContaining(message), description: advice });
	expect(error?.message).toContain('Nothing was sent to ClayHR [item 0]');
});

it('fails each item where the workflow continues on errors', async () => {
	const settings = { onError: 'continueRegularOutput' } as const;
	const { error, items } = await bench.engine.run({ resource: 'user', operation: 'all' }, [{}, {}], settings);
	expect(error).toBeUndefined();
	expect(items.map(({ json }) => json.error)).toEqual([0, 1].map((item) => expect.stringContaining(`[item ${item}]`)));
});

it('tells an AI agent', async () => {
	const [answer] = await bench.engine.callTools([{ resource: 'user', operation: 'all' }]);
	expect(answer).toMatchObject([{ error: expect.stringContaining("The resource 'user' has no operation 'all'") }]);
});

import { openEngineBench } from '../../support/engineBench.mts';
import { controlsOf } from '../../support/userCalls.mts';

const bench = openEngineBench();

const { requests } = controlsOf(() => bench.sandbox);

// `{ "status": null }` is refused. These reach ClayHR as an empty filter.
it.each(['={{ ({ status: [$json.nobody] }) }}', '={{ ({ status: $json.nobody ?? "" }) }}', '{"a":{"b":null}}'])(
	'an API request refuses the query %s',
	async (query) => {
		const { error } = await bench.engine.run({
			resource: 'apiRequest',
			operation: 'send',
			apiRequestMethod: 'GET',
			apiRequestPath: '/api/jobprofiles',
			apiRequestOptions: { query },
		});
		expect(error?.message).toMatch(/^'Query' has no value/);
		expect(await requests()).toEqual([]);
	},
);

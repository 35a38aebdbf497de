import { routingWay, workflowWay } from '../support/bothWays.mts';
import { openEngineBench } from '../support/engineBench.mts';
import { byId, chosen, fromItem } from '../support/locators.mts';

// The address of a person's page in ClayHR ends in the person's ID.

const bench = openEngineBench();
const page = 'https://example.clayhr.net/rm/user/view/140009';

const ways = [
	['workflow', workflowWay],
	['routing', routingWay],
] as const;

const idsOf = ({ items }: Awaited<ReturnType<typeof bench.engine.run>>) => items.map(({ json }) => json.id);

describe.each(ways)('on the way %s', (_name, engineFor) => {
	it.each([
		['as the browser has it', page],
		['with a slash, a question and a fragment', `${page}/?tab=leave#top`],
		['with blanks around it', ` ${page}\n`],
		['of a ClayHR on another host', 'http://localhost:8787/rm/user/view/140009'],
		['replaced by an ID', '140009'],
	])("finds a user by the address of the user's page, %s", async (_what, address) => {
		const engine = engineFor(bench.sandbox.access);
		const result = await engine.run({ resource: 'user', operation: 'get', userId: fromItem('page', 'url') }, [
			{ page: address },
		]);
		expect(result.error).toBeUndefined();
		expect(idsOf(result)).toEqual([140009]);
	});

	it('takes the address in a field of a collection', async () => {
		const engine = engineFor(bench.sandbox.access);
		const run = async (userId: ReturnType<typeof byId>) => {
			const filters = { objectiveUserId: userId };
			await bench.sandbox.control('POST', '/reset', {});
			await engine.run({ resource: 'objective', operation: 'getAll', objectiveFilters: filters });
			const log = await bench.sandbox.control<Array<{ path: string; query: unknown }>>('GET', '/requests');
			return log.map(({ path, query }) => ({ path, query }));
		};
		const byAddress = await run(chosen('url', page));
		expect(JSON.stringify(byAddress)).toContain('"140009"');
		expect(byAddress).toEqual(await run(byId(140009)));
	});

	it.each(['https://example.clayhr.net/rm/user/view/', 'https://example.clayhr.net/rm/project/view/1201', 'Ada'])(
		'refuses %s before anything is sent',
		async (address) => {
			const engine = engineFor(bench.sandbox.access);
			const parameters = { resource: 'user', operation: 'get', userId: fromItem('page', 'url') };
			const { error } = await engine.run(parameters, [{ page: address }]);
			expect(error?.message).toContain("'User' must be the ID of a user, a whole number");
			expect(await bench.sandbox.control('GET', '/requests')).toEqual([]);
		},
	);
});

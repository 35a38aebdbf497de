import type { INodeParameters } from 'n8n-workflow';

import { routingWay, workflowWay } from '../support/bothWays.mts';
import { openEngineBench } from '../support/engineBench.mts';
import { byId, chosen, fromItem } from '../support/locators.mts';

// The address of a person's page in ClayHR ends in the person's ID.

const bench = openEngineBench({ date: '2026-03-02' });
const path = '/rm/user/view/140009';

/** The address of the page in the credential's company. */
const ownPage = () => `${bench.sandbox.access.companyUrl}${path}`;

const ways = [
	['workflow', workflowWay],
	['routing', routingWay],
] as const;

const idsOf = ({ items }: Awaited<ReturnType<typeof bench.engine.run>>) => items.map(({ json }) => json.id);

// [the field, the operation's parameters with a user]
const fields: Array<[string, (user: INodeParameters) => INodeParameters]> = [
	['the field of a record', (userId) => ({ resource: 'user', operation: 'get', userId })],
	[
		'a field of a collection',
		(objectiveUserId) => ({ resource: 'objective', operation: 'getAll', objectiveFilters: { objectiveUserId } }),
	],
	[
		'the choice of people',
		(peopleUserId) => ({ resource: 'timecard', operation: 'getAll', people: 'one', peopleUserId }),
	],
	[
		'a field of a list entry',
		(ptoBalanceUserId) => ({
			resource: 'ptoPolicy',
			operation: 'addBalances',
			ptoBalances: { balances: [{ ptoBalanceUserId, ptoBalancePolicyId: byId(321), balance: 8 }] },
		}),
	],
];

describe.each(ways)('on the way %s', (_name, engineFor) => {
	it.each([
		['as the browser has it', ownPage],
		['with a slash, a question and a fragment', () => `${ownPage()}/?tab=leave&by=ada@example.com#top`],
		['with blanks around it', () => ` ${ownPage()}\n`],
		['replaced by an ID', () => '140009'],
	])("finds a user by the address of the user's page, %s", async (_what, addressOf) => {
		const engine = engineFor(bench.sandbox.access);
		const result = await engine.run({ resource: 'user', operation: 'get', userId: fromItem('page', 'url') }, [
			{ page: addressOf() },
		]);
		expect(result.error).toBeUndefined();
		expect(idsOf(result)).toEqual([140009]);
	});

	it.each(fields)('takes the address in %s', async (_what, parametersWith) => {
		const engine = engineFor(bench.sandbox.access);
		const run = async (user: INodeParameters) => {
			await bench.sandbox.control('POST', '/reset', { date: '2026-03-02' });
			const { error } = await engine.run(parametersWith(user));
			const log = await bench.sandbox.control<Array<Record<string, unknown>>>('GET', '/requests');
			return { error, requests: log.map(({ method, path: to, query, body }) => ({ method, to, query, body })) };
		};
		const byAddress = await run(chosen('url', ownPage()));
		expect(byAddress.error).toBeUndefined();
		expect(JSON.stringify(byAddress.requests)).toContain('140009');
		expect(byAddress).toEqual(await run(byId(140009)));
	});

	it.each(fields)('refuses the page of another host in %s, before anything is sent', async (_what, parametersWith) => {
		const engine = engineFor(bench.sandbox.access);
		const page = `https://other.clayhr.net${path}`;
		const { error } = await engine.run(parametersWith(chosen('url', page)));
		expect(error?.message).toContain(`, or the address of a page at ${bench.sandbox.access.companyUrl}`);
		expect(error?.message).toContain(`but is "${page}"`);
		expect(await bench.sandbox.control('GET', '/requests')).toEqual([]);
	});

	it.each([
		['of another port', () => ownPage().replace(/:\d+\//, ':1/')],
		['with the own host as a name', () => ownPage().replace('://', '://other.example@')],
		['with the own host at its beginning', () => ownPage().replace(/:\d+\//, '.other.example/')],
		['without an ID', () => ownPage().replace('140009', '')],
		['of a project', () => ownPage().replace('user/view/140009', 'project/view/1201')],
		['that is a name', () => 'Ada'],
	])('refuses an address %s before anything is sent', async (_what, addressOf) => {
		const engine = engineFor(bench.sandbox.access);
		const parameters = { resource: 'user', operation: 'get', userId: fromItem('page', 'url') };
		const { error } = await engine.run(parameters, [{ page: addressOf() }]);
		expect(error?.message).toMatch(/'User' must be (the ID or the email address of a user|an email address)/);
		expect(await bench.sandbox.control('GET', '/requests')).toEqual([]);
	});
});

describe("a list of a user's records in the editor", () => {
	const listOf = async (page: string) =>
		await bench.engine.search('searchAddresses', undefined, undefined, { recordOwnerUserId: chosen('url', page) });

	it('takes the address of the page', async () => {
		const { results } = await listOf(ownPage());
		expect(results.length).toBeGreaterThan(0);
	});

	it('refuses the page of another host', async () => {
		const page = `https://other.clayhr.net${path}`;
		await expect(listOf(page)).rejects.toThrow(
			`'User' must be the address of a page at ${bench.sandbox.access.companyUrl}, but is "${page}"`,
		);
		expect(await bench.sandbox.control('GET', '/requests')).toEqual([]);
	});
});

import { maxConcurrency } from '../../nodes/ClayHr/shared/http/concurrency.ts';
import { Engine } from '../support/engine.mts';
import { openEngineBench } from '../support/engineBench.mts';
import { openHeldServer } from '../support/heldServer.mts';
import { listUsers } from '../support/userCalls.mts';

const bench = openEngineBench();

const searching = (search: string) => listUsers({ limit: 1, userFilters: { search } });

it('a poll starts at once, and a small execution and a list in the editor wait for about one request each, not for large executions', async () => {
	const server = await openHeldServer((url) => url.searchParams.get('search') ?? url.pathname);
	const engine = new Engine({ ...bench.sandbox.access, companyUrl: server.url });
	const sixty = Array.from({ length: 60 }, () => ({}));
	const large = ['large 1', 'large 2', 'large 3'].map(async (name) => await engine.run(searching(name), sixty));
	await server.untilAsked(maxConcurrency);
	await server.settle();
	const small = engine.run(searching('small'));
	const poll = engine.poll({ event: 'newUser' });
	// A poll waits for no execution.
	await server.untilAsked(maxConcurrency + 1);
	expect(server.asked.at(-1)).toBe('/rm/api/users');
	const list = engine.search('searchOrgUnits');
	await server.settle();
	for (let answers = 1; answers <= 2 * maxConcurrency; answers += 1) {
		server.answer();
		await server.untilAsked(maxConcurrency + 1 + answers);
	}
	const begun = server.asked.slice(maxConcurrency);
	const before = (name: string) => begun.slice(0, begun.indexOf(name)).length;
	expect(begun).toEqual(expect.arrayContaining(['small', '/rm/api/users', '/rm/api/orgunits']));
	// Each waits for the requests of at most three others.
	expect(before('/rm/api/orgunits')).toBeLessThanOrEqual(3);
	expect(before('small')).toBeLessThanOrEqual(7);
	server.open();
	await Promise.all([poll, list]);
	for (const { error } of await Promise.all([...large, small])) expect(error).toBeUndefined();
	await server.close();
});

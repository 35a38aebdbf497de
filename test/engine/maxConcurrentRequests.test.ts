import type { IDataObject } from 'n8n-workflow';

import { routingWay } from '../support/bothWays.mts';
import { type Access, Engine } from '../support/engine.mts';
import { openEngineBench } from '../support/engineBench.mts';
import { Gate } from '../support/gate.mts';
import { byId } from '../support/locators.mts';

const bench = openEngineBench({ date: '2026-03-02' });
const items = Array.from({ length: 20 }, (_, index) => ({ id: 140001 + index }));
const getUser = {
	resource: 'user',
	operation: 'get',
	userId: byId('={{ $json.id }}'),
	completeUser: false,
};

const access = (maxConcurrentRequests?: string | number, companyUrl = bench.sandbox.url): Access => ({
	...bench.sandbox.access,
	companyUrl,
	maxConcurrentRequests,
});

const run = async (gate: Gate, most?: string | number) => await new Engine(access(most, gate.url)).run(getUser, items);

async function openGate(): Promise<Gate> {
	const gate = await Gate.before(bench.sandbox.url);
	gate.letThroughTogether();
	return gate;
}

it.each([
	[undefined, 5],
	['', 5],
	[5, 5],
	[2, 2],
	['1', 1],
])('Max Concurrent Requests %j lets %i requests run at the same time', async (given, most) => {
	const gate = await openGate();
	const { error, items: found } = await run(gate, given);
	expect(error).toBeUndefined();
	expect(found.map(({ json }) => json.id)).toEqual(items.map(({ id }) => id));
	expect(gate.most).toBe(most);
});

it('counts for all executions of a company', async () => {
	const gate = await openGate();
	await Promise.all([run(gate, 2), run(gate, 2)]);
	expect(gate.most).toBe(2);
});

it('can be raised again', async () => {
	const gate = await openGate();
	await run(gate, 1);
	expect(gate.most).toBe(1);
	await run(gate, 4);
	expect(gate.most).toBe(4);
});

it.each([0, 6, 1.5, 'many', -1])('%j is refused before anything is sent', async (given) => {
	await bench.sandbox.control('DELETE', '/requests');
	const message = `'Max Concurrent Requests' in the ClayHR credential must be a whole number from 1 to 5, but is ${String(given)}`;
	for (const engine of [new Engine(access(given)), routingWay(access(given))]) {
		const { error } = await engine.run(getUser, [{ id: 140001 }]);
		expect(error?.message).toContain(message);
	}
	await expect(new Engine(access(given)).search('searchUsers')).rejects.toThrow(message);
	await expect(new Engine(access(given)).poll({ event: 'newUser' }, {})).rejects.toThrow(message);
	expect(await bench.sandbox.control<IDataObject[]>('GET', '/requests')).toEqual([]);
});

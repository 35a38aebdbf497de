import type { IDataObject } from 'n8n-workflow';

import { maxConcurrency } from '../../nodes/ClayHr/shared/http/concurrency';
import { Engine } from '../support/engine.mts';
import { openEngineBench } from '../support/engineBench.mts';
import { Gate } from '../support/gate.mts';
import { controlsOf, getUser, listUsers, updateUser } from '../support/userCalls.mts';

const bench = openEngineBench();

const { fault, requests, userIds } = controlsOf(() => bench.sandbox);

describe('paging', () => {
	it('returns all active users once', async () => {
		const { items } = await bench.engine.run(listUsers());
		expect(items.map(({ json }) => json.id).sort()).toEqual((await userIds()).sort());
	});

	it('applies the limit of each item', async () => {
		const { items } = await bench.engine.run(listUsers({ limit: '={{ $json.limit }}' }), [
			{ limit: 3 },
			{ limit: '25' },
		]);
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual([
			...Array.from({ length: 3 }, () => ({ item: 0 })),
			...Array.from({ length: 25 }, () => ({ item: 1 })),
		]);
	});

	it.each([0, -1, 'many', 2.5])('rejects a limit of %p', async (limit) => {
		const { error } = await bench.engine.run(listUsers({ limit: '={{ $json.limit }}' }), [{ limit }]);
		expect(error?.message).toContain("'Limit' must be a whole number above 0");
		expect(await requests()).toEqual([]);
	});

	it('returns no item for an empty list, and pairs the items of the others', async () => {
		const filters = { userFilters: { search: '={{ $json.search }}' }, returnAll: true };
		const [user] = await bench.sandbox.control<IDataObject[]>('GET', '/state/users');
		const { items, error } = await bench.engine.run(listUsers(filters), [
			{ search: 'nobody at all' },
			{ search: user?.email },
		]);
		expect(error).toBeUndefined();
		expect(items).toHaveLength(1);
		expect(items[0]).toMatchObject({ json: { email: user?.email }, pairedItem: { item: 1 } });
	});
});

describe('many items', () => {
	it('are read within the concurrency limit and output in order', async () => {
		const ids = (await userIds()).slice(0, 30);
		const gate = await Gate.before(bench.sandbox.url);
		gate.letThroughTogether();
		const { items } = await new Engine({ ...bench.sandbox.access, companyUrl: gate.url }).run(
			getUser('={{ $json.id }}'),
			ids.map((id) => ({ id })),
		);
		expect(items.map(({ json }) => json.id)).toEqual(ids);
		expect(gate.most).toBe(maxConcurrency);
	});

	it('change data one after another in their order', async () => {
		const [id] = await userIds();
		const names = Array.from({ length: 12 }, (_, index) => ({ name: `Name ${index}` }));
		await bench.sandbox.control('DELETE', '/in-flight');
		await bench.engine.run(updateUser(id, { shortName: '={{ $json.name }}' }), names);
		const sent = (await requests()).map(({ query }) => (query as IDataObject).shortName);
		expect(sent).toEqual(names.map(({ name }) => name));
		expect(await bench.sandbox.control('GET', '/in-flight')).toMatchObject({ peak: 1 });
	});

	it.each(['50', '={{ $json.interval }}'])('are all sent in batches with an interval of %p', async (batchInterval) => {
		const [id] = await userIds();
		const requestOptions = { batching: { batch: { batchSize: 1, batchInterval } } };
		const items = [50, 0, 0].map((interval, index) => ({ name: `Name ${index}`, interval }));
		await bench.engine.run({ ...updateUser(id, { shortName: '={{ $json.name }}' }), requestOptions }, items);
		const sent = (await requests()).map(({ query }) => (query as IDataObject).shortName);
		expect(sent).toEqual(items.map(({ name }) => name));
	});
});

describe('access', () => {
	it('errors are helpful and never contain the key', async () => {
		const stranger = new Engine({ ...bench.sandbox.access, apiKey: 'a-key-nobody-gave' });
		const { error } = await stranger.run(listUsers());
		expect(error?.message).toMatch(/^ClayHR refused access \(401: Access denied!/);
		expect(error?.description).toContain('Check the API key and the user ID');
		expect(JSON.stringify([error, error?.context])).not.toContain('a-key-nobody-gave');
		expect(await requests()).toHaveLength(1);
	});

	it("redacts the key if ClayHR's response contains it", async () => {
		await fault({
			path: '/rm/api/users',
			kind: 'status',
			status: 401,
			message: `Bad key ${bench.sandbox.access.apiKey}`,
			times: 1,
		});
		const { error } = await bench.engine.run(listUsers());
		expect(error?.message).toBe('ClayHR refused access (401: Bad key (API key)) [item 0]');
	});

	// The key is sent without the character, so ClayHR repeats it without the character.
	it.each(['\u200b', '\u2060', '\r\n'])(
		'works with a key that was pasted with %j, and names no key',
		async (pasted) => {
			const { apiKey } = bench.sandbox.access;
			const engine = new Engine({ ...bench.sandbox.access, apiKey: apiKey + pasted });
			expect((await engine.run(listUsers({ limit: 1 }))).items).toHaveLength(1);
			await fault({ path: '/rm/api/users', kind: 'status', status: 401, message: `The key ${apiKey} has expired` });
			const { error } = await engine.run(listUsers());
			expect(error?.message).toBe('ClayHR refused access (401: The key (API key) has expired) [item 0]');
		},
	);

	it('is not attempted with a key that no header can have', async () => {
		const apiKey = `${bench.sandbox.access.apiKey}…`;
		const { error } = await new Engine({ ...bench.sandbox.access, apiKey }).run(listUsers());
		expect(error?.message).toMatch(/^'API Key' in the ClayHR credential has a character .* Copy the value from ClayHR/);
		expect(JSON.stringify([error, error?.context])).not.toContain(bench.sandbox.access.apiKey);
		expect(await requests()).toEqual([]);
	});

	it.each(['http://acme clayhr', 'https://user:pw@acme.clayhr.net'])('is not attempted at %p', async (companyUrl) => {
		const { error } = await new Engine({ ...bench.sandbox.access, companyUrl }).run(listUsers());
		expect(error?.message).toContain("'Company URL' in the ClayHR credential is not a valid address");
	});

	it('works with a company URL copied from the browser', async () => {
		const companyUrl = ` ${bench.sandbox.access.companyUrl}/rm/user/view/140001?tab=1#top `;
		const { error, items } = await new Engine({ ...bench.sandbox.access, companyUrl }).run(listUsers({ limit: 1 }));
		expect(error).toBeUndefined();
		expect(items).toHaveLength(1);
	});
});

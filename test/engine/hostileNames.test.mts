import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { IBinaryKeyData, IDataObject } from 'n8n-workflow';

import { Engine } from '../support/engine.mts';
import { openEngineBench } from '../support/engineBench.mts';
import { binaryOf } from '../support/files.mts';
import { byId } from '../support/locators.mts';
import { controlsOf, getUser } from '../support/userCalls.mts';

const bench = openEngineBench();

const { fault, requests } = controlsOf(() => bench.sandbox);

/** A server that notes requests as they arrive. The sandbox's HTTP server refuses bodies with some of the names. */
class Recorder {
	private readonly seen: Array<{ url: string; body: string }> = [];
	private readonly server: Server = createServer((request, response) => {
		void text(request).then((body) => {
			this.seen.push({ url: String(request.url), body });
			response.setHeader('content-type', 'application/json').end('{"message":"Success"}');
		});
	});

	async open(): Promise<void> {
		await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
	}

	get engine(): Engine {
		const { port } = this.server.address() as AddressInfo;
		return new Engine({ companyUrl: `http://127.0.0.1:${port}`, apiKey: 'key', userId: '140001' });
	}

	urls = () => this.seen.map(({ url }) => url);

	bodies = () => this.seen.map(({ body }) => body);

	forget(): void {
		this.seen.length = 0;
	}

	async close(): Promise<void> {
		await new Promise((resolve) => this.server.close(resolve));
	}
}

const recorded = new Recorder();

beforeAll(async () => await recorded.open());
beforeEach(() => recorded.forget());
afterAll(async () => await recorded.close());

/** An object that has the name itself. In a literal, `__proto__` would set the prototype. */
const holding = (name: string, value: unknown): IDataObject => Object.fromEntries([[name, value]]) as IDataObject;

// Every object of JavaScript inherits these names.
describe.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])('the name %s', (name) => {
	it('is an ordinary selected field', async () => {
		const parameters = { ...getUser(140001), output: 'selected', outputFields: [name, 'name'] };
		const { items, error } = await bench.engine.run(parameters);
		expect(error).toBeUndefined();
		expect(Object.entries(items[0]?.json ?? {})).toEqual([
			['id', 140001],
			[name, null],
			['name', expect.any(String)],
		]);
	});

	it("is an ordinary field of ClayHR's record", async () => {
		const body = `{"userId":7,"nested":${JSON.stringify(holding(name, 'inner'))},${JSON.stringify(holding(name, 'mine')).slice(1)}`;
		await fault({ path: '/rm/api/user/', kind: 'status', status: 200, body });
		const fields = { output: 'selected', outputFields: [name, `nested.${name}`] };
		const { items } = await bench.engine.run({ ...getUser(140001), ...fields });
		expect(Object.entries(items[0]?.json ?? {})).toEqual([
			['id', 7],
			[name, 'mine'],
			[`nested.${name}`, 'inner'],
		]);
		const raw = await bench.engine.run({ ...getUser(140001), output: 'raw' });
		expect(Object.entries(raw.items[0]?.json ?? {})).toContainEqual([name, 'mine']);
	});

	it("is an ordinary field of ClayHR's confirmation", async () => {
		const body = `{"message":"Success",${JSON.stringify(holding(name, 'AP')).slice(1)}`;
		await fault({ path: '/rm/api/timesheet/update', kind: 'status', status: 200, body });
		const decision = { timesheetId: byId(5), timesheetStatus: 'AP' };
		const { items } = await bench.engine.run({ resource: 'timesheet', operation: 'updateStatus', ...decision });
		const { json = {} } = items[0] ?? {};
		expect(Object.entries(json)).toContainEqual([name, 'AP']);
		expect(Object.keys(json)).not.toContain(`${name}Code`);
	});

	it('is no status', async () => {
		const leaves = { resource: 'leaveRequest', operation: 'getAll', startDate: '2026-01-01', endDate: '2026-02-01' };
		const { error } = await bench.engine.run({ ...leaves, leaveRequestStatuses: [name] });
		expect(error?.message).toContain(`'Statuses' must be one of approved (AP), `);
		expect(error?.message).toContain(`but is "${name}" [item 0]`);
	});

	it('is no event', async () => {
		await expect(bench.engine.poll({ event: name })).rejects.toThrow(`'Trigger On' has no event '${name}'`);
	});

	it('is no binary field with a file', async () => {
		const parameters = { resource: 'user', operation: 'uploadPicture', userId: byId(140001) };
		const files: IBinaryKeyData[] = [{ data: binaryOf(Buffer.from('x'), 'picture.png') }];
		const { error } = await bench.engine.run({ ...parameters, pictureField: name }, [{}], {}, files);
		expect(error?.message).toContain(`must name a field with a file, but is "${name}": the item's files are in "data"`);
		expect(await requests()).toEqual([]);
	});

	it('is a name of a binary output field', async () => {
		const { items, error } = await bench.engine.run({
			resource: 'document',
			operation: 'download',
			documentFileName: 'handbook.pdf',
			documentField: name,
		});
		expect(error).toBeUndefined();
		expect(Object.keys(items[0]?.binary ?? {})).toEqual([name]);
	});

	it('is no field of a collection in JSON', async () => {
		const { error } = await bench.engine.run({
			resource: 'user',
			operation: 'update',
			userId: byId(140001),
			userUpdateFieldsMode: 'json',
			userUpdateFieldsJson: JSON.stringify(holding(name, 'x')),
		});
		expect(error?.message).toMatch(new RegExp(`has an unknown field "${name}"\\. Known fields: .* \\[item 0\\]$`));
	});

	it('is a name in the body of an API Request', async () => {
		const inJson = JSON.stringify(holding(name, 'x'));
		const { error } = await recorded.engine.run({
			resource: 'apiRequest',
			operation: 'send',
			apiRequestMethod: 'POST',
			apiRequestPath: '/api/orgunits',
			apiRequestOptions: { body: inJson },
		});
		expect(error).toBeUndefined();
		expect(recorded.bodies()).toEqual([inJson]);
	});
});

const request = (query: unknown) => ({
	resource: 'apiRequest',
	operation: 'send',
	apiRequestMethod: 'GET',
	apiRequestPath: '/api/orgunits',
	apiRequestOptions: { query: JSON.stringify(query) },
});

it.each(['toString', 'hasOwnProperty', 'valueOf'])('%s is a name in the query of an API Request', async (name) => {
	await recorded.engine.run(request({ [name]: 'x' }));
	expect(recorded.urls()).toEqual([`/rm/api/orgunits?${name}=x`]);
});

// n8n's HTTP client drops these names from a query.
it.each(['__proto__', 'constructor', 'prototype'])('%s is refused in the query of an API Request', async (name) => {
	for (const query of [holding(name, 'x'), { a: [holding(name, 'x')] }]) {
		const { error } = await recorded.engine.run(request(query));
		expect(error?.message).toBe(`'Query' has the name "${name}", which can't be sent [item 0]`);
	}
	expect(recorded.urls()).toEqual([]);
});

const save = (name: string, removed = false) => ({
	resource: 'customField',
	operation: 'saveValues',
	customFieldUserId: byId(140001),
	customFieldMapping: {
		mappingMode: 'defineBelow',
		value: { ...holding(name, 'Blue'), tshirt_size: 'XL' },
		schema: [
			{ id: name, displayName: 'Color', type: 'string', removed },
			{ id: 'tshirt_size', displayName: 'T-Shirt Size', type: 'string', removed: false },
		],
	} as never,
});

it.each(['toString', 'hasOwnProperty', 'valueOf'])('%s is the code of a custom field', async (name) => {
	const { error } = await recorded.engine.run(save(name));
	expect(error).toBeUndefined();
	expect(recorded.bodies()).toEqual([JSON.stringify({ [name]: 'Blue', tshirt_size: 'XL' })]);
});

// n8n drops these names when it copies parameters.
it.each(['__proto__', 'constructor', 'prototype'])('%s is refused as the code of a custom field', async (name) => {
	const { error } = await recorded.engine.run(save(name));
	expect(error?.message).toBe(
		`'Values' has the field "Color" with the code "${name}", which n8n can't pass on. Remove the field, or use the resource API Request [item 0]`,
	);
	expect(recorded.urls()).toEqual([]);
	expect((await recorded.engine.run(save(name, true))).error).toBeUndefined();
});

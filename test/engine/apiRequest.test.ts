import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';

const bench = openEngineBench({ date: '2026-03-02' });

const send = (method: string, path: string, options: INodeParameters = {}) => ({
	resource: 'apiRequest',
	operation: 'send',
	apiRequestMethod: method,
	apiRequestPath: path,
	apiRequestOptions: options,
});
const requests = async () => await bench.sandbox.control<IDataObject[]>('GET', '/requests');

describe('an API request', () => {
	it.each([
		['a bare list', 'GET', [{ id: 1 }, { id: 2 }], [{ id: 1 }, { id: 2 }]],
		['a list in data', 'GET', { message: 'ok', data: [{ id: 1 }, { id: 2 }] }, [{ id: 1 }, { id: 2 }]],
		['a list with a name of its own', 'GET', { feedbackList: [{ id: 1 }], message: 'ok' }, [{ id: 1 }]],
		['a list with gaps', 'GET', [null, { id: 1 }, {}], [{ id: 1 }]],
		['an empty list', 'GET', { message: 'ok', data: [] }, []],
		['a list of values', 'GET', ['x', 5], [{ value: 'x' }, { value: 5 }]],
		['a record in data', 'GET', { code: 1, data: { id: 1 }, message: 'ok' }, [{ id: 1 }]],
		['a record', 'GET', { id: 1, phones: [5] }, [{ id: 1, phones: [5] }]],
		['two lists', 'GET', { one: [1], other: [2] }, [{ one: [1], other: [2] }]],
		['a message', 'GET', { message: 'Successful.' }, [{ message: 'Successful.' }]],
		['a value in data', 'POST', { message: 'ok', data: 5 }, [{ message: 'ok', data: 5 }]],
		['nothing, after a read', 'GET', null, []],
		['nothing, after a change', 'DELETE', null, [{}]],
	])('gives an item per row of %s', async (_what, method, body, rows) => {
		const fault = body === null ? { kind: 'empty', status: 204 } : { kind: 'status', status: 200, body };
		await bench.sandbox.control('POST', '/faults', { path: '/rm/api/skills', ...fault });
		const { items, error } = await bench.engine.run(send(method, '/api/skills'));
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json)).toEqual(rows);
	});

	it('returns the response as it is with Whole Response', async () => {
		const rows = await bench.engine.run(send('GET', '/api/ptopolicies'));
		const { items } = await bench.engine.run(send('GET', '/rm/api/ptopolicies', { wholeResponse: true }));
		expect(items).toHaveLength(1);
		expect(items[0]?.json.data).toEqual(rows.items.map(({ json }) => json));
		expect(rows.items.length).toBeGreaterThan(1);
	});

	it('sends query and body as typed or from an expression', async () => {
		const query = '{ "startDate": "2026-01-01", "endDate": "2027-12-31", "status": "WA" }';
		const leave = await bench.engine.run(send('GET', '/api/leaverequests', { query }));
		expect(leave.error).toBeUndefined();
		expect(leave.items.length).toBeGreaterThan(1);
		const body = '={{ $json }}';
		const project = await bench.engine.run(send('POST', '/api/projects', { body }), [
			{ projectName: 'Atlas', projectDesc: 'Maps', shortCode: 'ATL', startDate: '2027-01-04' },
		]);
		expect(project.error).toBeUndefined();
		expect(await bench.sandbox.control('GET', '/violations')).toEqual([]);
		const projects = await bench.sandbox.control<IDataObject[]>('GET', '/state/projects');
		expect(projects.map(({ projectName }) => projectName)).toContain('Atlas');
	});

	it('is sent only once, even after a failure', async () => {
		await bench.sandbox.control('POST', '/faults', { path: '/rm/api/orgunits', kind: 'cut', times: 1 });
		const { error } = await bench.engine.run(send('GET', '/api/orgunits'));
		expect(error?.message).toBe(
			'GET /api/orgunits: The connection broke off before ClayHR answered. The request may have been carried out. Look in ClayHR before you run this again [item 0]',
		);
		expect(await requests()).toHaveLength(1);
	});

	it.each(['https://evil.example/', '/api/../x', '/api/..;%41/x', 'api/x', '{"a"'])(
		'rejects the path %p',
		async (path) => {
			const { error } = await bench.engine.run(send('GET', path));
			expect(error?.message).toMatch(/^'Path' must be a path such as .* \[item 0\]$/);
			expect(await requests()).toEqual([]);
		},
	);

	it.each([
		['/api/users/?status=A', "has a '?': enter what follows it as Query under Options"],
		['/api/{{ $json.id }}/../x', 'has the part "..", which a server could read as another path'],
	])('says why it rejects the path %p', async (path, problem) => {
		const { error } = await bench.engine.run(send('GET', path));
		expect(error?.message).toBe(`'Path' must be a path such as /api/orgunits, but "${path}" ${problem} [item 0]`);
	});

	it.each(['[{"status":"A"}]', '={{ ["A"] }}'])('rejects the query %p, which has no names', async (query) => {
		const { error } = await bench.engine.run(send('GET', '/api/jobprofiles', { query }));
		expect(error?.message).toMatch(/^'Query' must be a JSON object with names and values, but is \[.+\] \[item 0\]$/);
		expect(await requests()).toEqual([]);
	});

	it.each(['={{ ({ status: "WA", leaveUserid: $json.nobody }) }}', '{ "leaveUserid": null }'])(
		'rejects the query %j, which has a name without a value',
		async (query) => {
			const { error } = await bench.engine.run(send('GET', '/api/leaverequests', { query }));
			expect(error?.message).toBe('\'Query\' has no value for "leaveUserid" [item 0]');
			expect(await requests()).toEqual([]);
		},
	);

	it.each([
		['no value', '={{ ({ status: $json.nobody ?? "" }) }}'],
		['a blank', '{ "status": " " }'],
		['a list without values', '={{ ({ status: [$json.nobody] }) }}'],
		['an empty list', '{ "status": [] }'],
		['a list with a value and none', '{ "status": ["A", null] }'],
		['an object without values', '{ "status": { "b": null } }'],
		['an empty object', '{ "status": { "b": {} } }'],
	])('rejects a query that has %s in a name', async (_what, query) => {
		const { error } = await bench.engine.run(send('GET', '/api/jobprofiles', { query }));
		expect(error?.message).toBe('\'Query\' has no value for "status" [item 0]');
		expect(await requests()).toEqual([]);
	});

	it('sends 0, false and dates in a query', async () => {
		const query = '={{ ({ number: 0, is: false, day: new Date(0) }) }}';
		await bench.engine.run(send('GET', '/api/jobprofiles', { query }));
		expect((await requests()).map((request) => request.query)).toEqual([
			{ number: '0', is: 'false', day: '1970-01-01T00:00:00.000Z' },
		]);
	});

	it('rejects text that is not JSON', async () => {
		const { error } = await bench.engine.run(send('POST', '/api/projects', { body: '={{ $json.text }}' }), [
			{ text: '{' },
		]);
		expect(error?.message).toBe(`'Body' must be valid JSON, but is "{" [item 0]`);
		expect(await requests()).toEqual([]);
	});
});

it('the API key in a path is not shown', async () => {
	const { apiKey } = bench.sandbox.access;
	for (const path of [`/api/${apiKey}/x`, `/api/${apiKey.toUpperCase()}`, `/api/${'x'.repeat(100)}${apiKey}`]) {
		const { error } = await bench.engine.run(send('GET', path));
		expect(error?.message).toContain('GET /api/');
		expect(error?.message.toLowerCase()).not.toContain(apiKey.slice(0, 8).toLowerCase());
	}
});

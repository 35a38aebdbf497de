import type { IDataObject } from 'n8n-workflow';

import { Engine } from '../support/engine.mts';
import { openSandbox, type Sandbox } from '../support/sandbox.mts';

let sandbox: Sandbox;
let engine: Engine;

beforeEach(async () => {
	sandbox = await openSandbox();
	engine = new Engine(sandbox.access);
});

afterEach(async () => await sandbox.close());

const listPolicies = { resource: 'ptoPolicy', operation: 'getAll', returnAll: true };
const paths = async () => (await sandbox.control<IDataObject[]>('GET', '/requests')).map((request) => request.path);

describe('D a call with an uncertain path', () => {
	it('is tried on the fallback path once, and the result is kept for the company', async () => {
		const documented = await engine.run(listPolicies);
		await sandbox.close();
		sandbox = await openSandbox();
		engine = new Engine(sandbox.access);
		await sandbox.control('PUT', '/paths', { alternative: true });
		const { items, error } = await engine.run(listPolicies);
		expect(error).toBeUndefined();
		expect(items).toEqual(documented.items);
		await engine.run(listPolicies);
		expect(await paths()).toEqual(['/rm/api/ptopolicies', '/rm/api/v3/ptopolicies', '/rm/api/v3/ptopolicies']);
		expect(await sandbox.control('GET', '/violations')).toEqual([]);
	});

	it('is not tried on the fallback path if ClayHR knows the call', async () => {
		await sandbox.control('POST', '/faults', {
			path: '/rm/api/ptopolicies',
			kind: 'status',
			status: 409,
			message: 'failure',
			times: 1,
		});
		const { error } = await engine.run(listPolicies);
		expect(error?.message).toBe('ClayHR rejected the request (409: failure) [item 0]');
		expect(await paths()).toHaveLength(1);
	});

	it('suggests a workaround if both paths fail', async () => {
		await sandbox.control('POST', '/faults', {
			path: '*',
			kind: 'status',
			status: 404,
			message: 'Resource Path not found.',
			times: 5,
		});
		const { error } = await engine.run(listPolicies);
		expect(error?.message).toBe('ClayHR did not find it (404: Resource Path not found) [item 0]');
		expect(error?.description).toContain('use the resource API Request');
		expect(await paths()).toEqual(['/rm/api/ptopolicies', '/rm/api/v3/ptopolicies']);
	});
});

import type { IDataObject } from 'n8n-workflow';

import { bareRun } from '../support/bareRun.mts';
import { outcomeOf, routingWay, workflowWay } from '../support/bothWays.mts';
import { openEngineBench } from '../support/engineBench.mts';
import { byEmail } from '../support/locators.mts';
import { controlsOf, getUser, updateUser } from '../support/userCalls.mts';

const bench = openEngineBench();

const { fault, requests, userIds } = controlsOf(() => bench.sandbox);

const settings = { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 };
const path = '/rm/api/user/update';
const refuse = async (times = 1) => await fault({ path, kind: 'status', status: 409, message: 'failure', times });
const break500 = async () => await fault({ path, kind: 'status', status: 500, times: 1 });
const items = ['a', 'b', 'c', 'd'].map((name) => ({ name }));
const named = '={{ $json.name }}';
const sentNames = async () =>
	(await requests()).filter((one) => one.path === path).map(({ query }) => (query as IDataObject).shortName);
const rename = async () => updateUser((await userIds())[0], { shortName: named });

/** Answers the first requests, and then one with an error. */
const failAfter = async (count: number, status: number) => {
	await fault({ path, kind: 'delay', delayMs: 0, times: count });
	await fault({ path, kind: 'status', status, times: 1 });
};

describe('Retry On Fail', () => {
	it('sends only the items that ClayHR did not carry out, and returns the output of all', async () => {
		await failAfter(2, 409);
		const result = await bench.engine.run(await rename(), items, settings);
		expect(result.error).toBeUndefined();
		expect(await sentNames()).toEqual(['a', 'b', 'c', 'c', 'd']);
		expect(result.items.map(({ json, pairedItem }) => [json.success, pairedItem])).toEqual(
			items.map((_item, item) => [true, { item }]),
		);
	});

	it.each([500, 502, 504])('sends no change again whose outcome is unknown (%s)', async (status) => {
		await failAfter(1, status);
		const { error } = await bench.engine.run(await rename(), items, settings);
		expect(await sentNames()).toEqual(['a', 'b']);
		expect(error?.message).toMatch(/may have been carried out.*\[item 1\]$/);
		expect(error?.context).toMatchObject({ itemIndex: 1 });
	});

	it.each([
		{ success: true, error: 'none' },
		{ success: true, message: 'Conflict resolved' },
		{ success: true, errors: [null] },
	])('takes %j for success', async (body) => {
		await fault({ path, kind: 'status', status: 200, body });
		const result = await bench.engine.run(await rename(), items, settings);
		expect(result.error).toBeUndefined();
		expect(await sentNames()).toEqual(['a', 'b', 'c', 'd']);
	});

	it.each(['User already exists, updated', 'Permission denied', 'Update failed'])(
		'sends no change again that was answered with the words "%s" only',
		async (message) => {
			await fault({ path, kind: 'status', status: 200, body: { message } });
			const { error } = await bench.engine.run(await rename(), items, settings);
			expect(await sentNames()).toEqual(['a']);
			expect(error?.message).toContain(`(200: ${message}). The request may have been carried out`);
		},
	);

	it('sends no change again that ClayHR refused in part', async () => {
		await fault({
			path,
			kind: 'status',
			status: 200,
			body: [{ success: true }, { success: false, message: 'No job' }],
		});
		const { error } = await bench.engine.run(await rename(), items, settings);
		expect(await sentNames()).toEqual(['a']);
		expect(error?.message).toContain('ClayHR rejected a part of the request (200: No job). The request may have been');
	});

	it.each([
		{ success: 'failed' },
		{ status: 'BAD_REQUEST' },
		{ data: { success: false } },
		{ response: { success: ' False ' } },
		{ isError: true },
		[{ success: false }],
	])('repeats a change that %j refuses', async (body) => {
		await fault({ path, kind: 'status', status: 200, body, times: 1 });
		const result = await bench.engine.run(await rename(), items, settings);
		expect(result.error).toBeUndefined();
		expect(await sentNames()).toEqual(['a', 'a', 'b', 'c', 'd']);
	});

	it('sends no user again whose custom fields failed', async () => {
		await fault({ path: '/rm/api/user/saveCustomFieldValues', kind: 'status', status: 409, times: 1 });
		const create = {
			resource: 'user',
			operation: 'create',
			firstName: 'Grace',
			email: 'grace.field@example.com',
			setCustomFields: true,
			userCustomFields: { mappingMode: 'defineBelow', value: { tshirt_size: 'L' }, schema: [] },
		};
		const { error } = await bench.engine.run(create, [{}], settings);
		expect(error?.message).toContain('The user was created');
		const sent = (await requests()).map((one) => one.path);
		expect(sent.filter((one) => one === '/rm/api/user/add')).toHaveLength(1);
	});

	it('repeats a refused change as often as the node is set to', async () => {
		await refuse(5);
		const { error } = await bench.engine.run(await rename(), items, settings);
		expect(error?.message).toMatch(/failure.*\[item 0\]$/);
		expect(await sentNames()).toEqual(['a', 'a', 'a']);
	});

	it('repeats a change that was not sent because a look-up failed', async () => {
		const [user] = await bench.sandbox.control<IDataObject[]>('GET', '/state/users');
		await fault({ path: '/rm/api/users/basic', kind: 'status', status: 409, times: 1 });
		const parameters = { ...updateUser(1, { shortName: named }), userId: byEmail(user?.email) };
		const result = await bench.engine.run(parameters, items, settings);
		expect(result.error).toBeUndefined();
		expect(await sentNames()).toEqual(['a', 'b', 'c', 'd']);
	});

	it('repeats reads', async () => {
		const [id] = await userIds();
		await fault({ path: '/rm/api/user/', kind: 'status', status: 500, times: 1 });
		const outcomes = [];
		for (const engine of [workflowWay(bench.sandbox.access), routingWay(bench.sandbox.access)])
			outcomes.push(outcomeOf(await engine.run(getUser(id), [{}], settings)));
		expect(outcomes[0]).toMatchObject({ status: 'success', items: [{ json: { id } }] });
		expect(outcomes[1]).toEqual(outcomes[0]);
	});

	describe('reads a GET of API Request again', () => {
		const send = (apiRequestMethod: string, apiRequestPath: string) => ({
			resource: 'apiRequest',
			operation: 'send',
			apiRequestMethod,
			apiRequestPath,
		});
		const read = send('GET', '/api/orgunits');
		const failOnce = async () => await fault({ path: '/rm/api/orgunits', kind: 'status', status: 500, times: 1 });

		it('in a workflow, and no other method', async () => {
			await failOnce();
			const { items: units, error } = await bench.engine.run(read, [{}], settings);
			expect(error).toBeUndefined();
			expect(units.length).toBeGreaterThan(0);
			expect((await requests()).map(({ status }) => status)).toEqual([500, 200]);
			await failOnce();
			await bench.sandbox.control('DELETE', '/requests');
			expect((await bench.engine.run(send('POST', '/api/orgunits'), [{}], settings)).error?.message).toContain(
				'may have been carried out',
			);
			expect((await requests()).map(({ status }) => status)).toEqual([500]);
		});

		it('also for items that were read before', async () => {
			await fault({ path: '/rm/api/orgunits', kind: 'delay', delayMs: 0, times: 1 });
			await failOnce();
			expect((await bench.engine.run(read, [{}, {}], settings)).error).toBeUndefined();
			expect((await requests()).map(({ status }) => status)).toEqual([200, 500, 200, 200]);
		});

		it('in a tool', async () => {
			await failOnce();
			const json = {};
			const callTool = async () =>
				await bareRun('routing', {
					access: bench.sandbox.access,
					parameters: read,
					inputData: { ai_tool: [[{ json }]] },
					retryOnFail: true,
				});
			await expect(callTool()).rejects.toThrow('(500');
			expect((await callTool()).length).toBeGreaterThan(0);
		});
	});

	it('sends each change once in each run of the node with the same items', async () => {
		const { error } = await bench.engine.run(await rename(), items.slice(0, 2), { ...settings, runs: 3 });
		expect(error).toBeUndefined();
		expect(await sentNames()).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
	});

	it('sends each change once in each execution with the same items', async () => {
		for (let run = 0; run < 2; run += 1) await bench.engine.run(await rename(), items.slice(0, 2), settings);
		expect(await sentNames()).toEqual(['a', 'b', 'a', 'b']);
	});

	it('sends only the first item if the node is also set to execute once', async () => {
		await refuse();
		const result = await bench.engine.run(await rename(), items, { ...settings, executeOnce: true });
		expect(result.items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }]);
		expect(await sentNames()).toEqual(['a', 'a']);
	});

	it('repeats nothing if the node continues on errors', async () => {
		await refuse();
		const result = await bench.engine.run(await rename(), items, { ...settings, onError: 'continueErrorOutput' });
		expect(result.errorItems).toHaveLength(1);
		expect(await sentNames()).toEqual(['a', 'b', 'c', 'd']);
	});

	it('sends no change again in a tool whose outcome is unknown', async () => {
		await break500();
		const parameters = updateUser((await userIds())[0], { shortName: 'a' });
		const toolArguments = {};
		const callTool = async (json: IDataObject) =>
			await bareRun('routing', {
				access: bench.sandbox.access,
				parameters,
				inputData: { ai_tool: [[{ json }]] },
				retryOnFail: true,
			}).then(
				() => 'success',
				({ message }: Error) => message,
			);
		const warning = expect.stringMatching(/may have been carried out.*\[item 0\]$/) as unknown;
		expect([await callTool(toolArguments), await callTool(toolArguments)]).toEqual([warning, warning]);
		expect(await sentNames()).toEqual(['a']);
		expect(await callTool({})).toBe('success');
	});
});

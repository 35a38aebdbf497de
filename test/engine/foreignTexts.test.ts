import type { IDataObject } from 'n8n-workflow';

import { routingWay, workflowWay } from '../support/bothWays.mts';
import { openEngineBench } from '../support/engineBench.mts';
import { byId } from '../support/locators.mts';
import { controlsOf, getUser, listUsers, updateUser } from '../support/userCalls.mts';

const bench = openEngineBench();

const { fault } = controlsOf(() => bench.sandbox);

const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const hostile = 'Ann\u001b[31m\u0007\u0000\r\n2026 ERROR\u202egnp\u200b';
const clean = 'Ann [31m 2026 ERROR gnp';

const answer = async (path: string, data: unknown) =>
	await fault({ path, kind: 'status', status: 200, body: { message: 'Success', data } });

describe('names in the editor', () => {
	it.each([
		['searchProjects', '/rm/api/projects', { projectId: 7, projectName: hostile }],
		['searchUsers', '/rm/resource/', { userId: 7, displayFullName: hostile }],
		['searchCandidates', '/rm/api/v3/candidate/list', { recruitId: 7, id: 7, name: hostile }],
		['searchDocuments', '/rm/api/documentLibrary', { filename: hostile }],
	] as const)('have no control characters in %s', async (method, path, row) => {
		await answer(path, [row]);
		const { results } = await bench.engine.search(method);
		expect(results).toHaveLength(1);
		expect(results[0]?.name).toContain(clean);
		expect(results[0]?.name).not.toMatch(unprintable);
	});

	it('have none in a choice of several users', async () => {
		await answer('/rm/api/users/basic', [{ userId: 7, displayFullName: hostile }]);
		const options = await bench.engine.loadOptions('getUsers');
		expect(options.map(({ name }) => name)).toEqual([expect.stringContaining(clean)]);
		expect(options[0]?.name).not.toMatch(unprintable);
	});

	it('have none in custom fields and their choices, whose values stay as they are', async () => {
		const row = { cfcode: 'size', customFieldName: hostile, objectType: 'USER', opValues: `S,X\u202eL` };
		await answer('/rm/api/customfields', [row]);
		const { fields } = await bench.engine.customFields();
		expect(fields).toHaveLength(1);
		expect(fields[0]?.displayName.trim()).toBe(clean);
		expect(fields[0]?.options).toEqual([
			{ name: 'S', value: 'S' },
			{ name: 'X L', value: 'X\u202eL' },
		]);
	});
});

describe("D a message with ClayHR's words", () => {
	it('does not turn a failed execution into a canceled one', async () => {
		await fault({ path: '*', kind: 'status', status: 409, message: 'The leave was canceled' });
		const { status, error } = await bench.engine.run(getUser(7));
		expect(status).toBe('error');
		expect(error?.message).toContain('(409: The leave was cancelled)');
	});

	it('has no control characters', async () => {
		await fault({ path: '*', kind: 'status', status: 409, message: hostile });
		for (const parameters of [getUser(7), listUsers(), updateUser(7, { shortName: 'X' })]) {
			const { error } = await bench.engine.run(parameters);
			expect(error?.message).toContain(`(409: ${clean})`);
			expect(JSON.stringify([error?.message, error?.description])).not.toMatch(/\\u|\\n/);
			expect(error?.message).not.toMatch(unprintable);
		}
		await expect(bench.engine.poll({ event: 'newUser' })).rejects.toThrow(`(409: ${clean})`);
	});

	it.each(['ECONNREFUSED by policy', 'ETIMEDOUT', '503 maintenance', 'a preexisting record', 'EPERM'])(
		'keeps it, although it has the words "%s"',
		async (words) => {
			await fault({ path: '*', kind: 'status', status: 409, message: words });
			for (const engine of [workflowWay(bench.sandbox.access), routingWay(bench.sandbox.access)]) {
				const { error } = await engine.run(getUser(7));
				expect(error?.message).toBe(`User 7: ClayHR rejected the request (409: ${words}) [item 0]`);
			}
		},
	);

	it.each(['preexisting', 'ETIMEDOUT'])('keeps it, although the user typed "%s"', async (word) => {
		const task = { resource: 'feedback', operation: 'getAll', feedbackType: word };
		for (const engine of [workflowWay(bench.sandbox.access), routingWay(bench.sandbox.access)]) {
			const { error } = await engine.run(task);
			expect(error?.message).toMatch(new RegExp(`^'Feedback About' must be one of .*, but is "${word}" \\[item 0\\]$`));
		}
	});

	it.each<[string, IDataObject, string]>([
		['the errors of fields', { errors: [{ field: 'email', message: 'is taken' }] }, 'email: is taken'],
		['lists by field', { message: { email: ['is taken', 'is too long'] } }, 'email: is taken; email: is too long'],
		['an error with a message', { error: { message: 'No' } }, 'No'],
	])('shows %s', async (_what, body, words) => {
		await fault({ path: '*', kind: 'status', status: 422, body });
		const { error } = await bench.engine.run(updateUser(7, { shortName: 'X' }));
		expect(error?.message).toBe(`User 7: ClayHR did not accept the values (422: ${words}) [item 0]`);
	});

	it('takes 401 for bad input if ClayHR says so', async () => {
		await fault({ path: '*', kind: 'status', status: 401, message: 'Please fill the correct details' });
		const { error } = await bench.engine.run({
			resource: 'userRecord',
			operation: 'deleteAddress',
			addressId: byId(7),
		});
		expect(error?.message).toBe(
			'Address 7: ClayHR did not accept the input (401: Please fill the correct details) [item 0]',
		);
		expect(error?.description).not.toContain('API key');
	});
});

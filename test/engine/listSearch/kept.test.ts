import type { IDataObject } from 'n8n-workflow';

import { Engine } from '../../support/engine.mts';
import { openEngineBench } from '../../support/engineBench.mts';
import { fakeDate } from '../../support/fakeDate.mts';

const bench = openEngineBench({ date: '2026-03-02' });
const projects = '/rm/api/projects';

// n8n gives each credential an ID. One of its own for each test, so that no list is kept from another test.
let credentials = 0;
let editor: Engine;

const editorOf = (access = {}, credentialId = `credential of test ${credentials}`) =>
	new Engine({ ...bench.sandbox.access, ...access }, undefined, { id: credentialId });

beforeEach(() => {
	fakeDate(Date.UTC(2026, 2, 2, 12));
	credentials += 1;
	editor = editorOf();
});
afterEach(() => jest.useRealTimers());

async function requestsTo(path: string): Promise<number> {
	const log = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
	return log.filter((request) => request.path === path).length;
}

const passTime = (milliseconds: number) => jest.setSystemTime(Date.now() + milliseconds);

describe('a list of the editor', () => {
	it('is read once for all key strokes in its search box', async () => {
		const { results } = await editor.search('searchProjects');
		const [first] = results;
		for (const length of [1, 2, 3, 4]) {
			const found = await editor.search('searchProjects', first?.name.slice(0, length));
			expect(found.results).toContainEqual(first);
		}
		expect((await editor.search('searchProjects', 'nothing is called this')).results).toEqual([]);
		expect(await requestsTo(projects)).toBe(1);
	});

	it('is read once by fields that ask at the same time', async () => {
		const answers = await Promise.all(['', 'a', 'e', 'i'].map((text) => editor.search('searchProjects', text)));
		expect(answers[0]?.results.length).toBeGreaterThan(1);
		expect(await requestsTo(projects)).toBe(1);
	});

	it('is read again after ten seconds', async () => {
		await editor.search('searchProjects');
		passTime(9_999);
		await editor.search('searchProjects');
		expect(await requestsTo(projects)).toBe(1);
		passTime(1);
		await editor.search('searchProjects');
		expect(await requestsTo(projects)).toBe(2);
	});

	it('is read again if the clock was set back', async () => {
		await editor.search('searchProjects');
		passTime(-3_600_000);
		await editor.search('searchProjects');
		expect(await requestsTo(projects)).toBe(2);
	});

	it.each([
		['with another credential', () => editorOf({}, 'another credential')],
		["with another user's key", () => editorOf({ apiKey: 'sandbox-manager-key', userId: '140003' })],
		[
			'at another address',
			() => editorOf({ companyUrl: bench.sandbox.access.companyUrl.replace('127.0.0.1', 'localhost') }),
		],
	])('is read anew %s', async (_how, open) => {
		await editor.search('searchProjects');
		await open().search('searchProjects');
		expect(await requestsTo(projects)).toBe(2);
	});

	it('is not kept if the read fails, for nobody who waited for it', async () => {
		await bench.sandbox.control('POST', '/faults', {
			path: projects,
			kind: 'status',
			status: 409,
			message: 'failure',
			times: 1,
		});
		const [one, other] = await Promise.allSettled([editor.search('searchProjects'), editor.search('searchProjects')]);
		expect([one.status, other.status]).toEqual(['rejected', 'rejected']);
		expect((await editor.search('searchProjects')).results.length).toBeGreaterThan(1);
		expect(await requestsTo(projects)).toBe(2);
	});

	it('is not kept if ClayHR answers with something else', async () => {
		await bench.sandbox.control('POST', '/faults', {
			path: projects,
			kind: 'status',
			status: 200,
			body: ['strange'],
			times: 1,
		});
		await expect(editor.search('searchProjects')).rejects.toThrow('something else than records');
		expect((await editor.search('searchProjects')).results.length).toBeGreaterThan(1);
	});

	it('has a text of its own if ClayHR searches it', async () => {
		for (const text of ['ada', 'lee', 'ada']) await editor.search('searchCandidates', text);
		expect(await requestsTo('/rm/api/v3/candidate/list')).toBe(2);
	});

	it('is kept for options and custom fields, too', async () => {
		for (let time = 1; time <= 2; time += 1) {
			await editor.loadOptions('getUsers');
			await editor.customFields();
		}
		expect(await requestsTo('/rm/api/customfields')).toBe(1);
		const asked = await requestsTo('/rm/api/users/basic');
		await editor.loadOptions('getUsers');
		expect(await requestsTo('/rm/api/users/basic')).toBe(asked);
	});

	it('makes room for fifty others', async () => {
		await editor.search('searchProjects');
		for (let text = 1; text <= 50; text += 1) await editor.search('searchCandidates', `nobody ${text}`);
		await editor.search('searchCandidates', 'nobody 50');
		expect(await requestsTo('/rm/api/v3/candidate/list')).toBe(50);
		await editor.search('searchProjects');
		expect(await requestsTo(projects)).toBe(2);
	});

	it('is not kept with more than 50,000 records', async () => {
		const body = Array.from({ length: 50_001 }, (_one, index) => ({ projectId: index + 1 }));
		await bench.sandbox.control('POST', '/faults', { path: projects, kind: 'status', status: 200, body, times: 2 });
		for (let time = 1; time <= 2; time += 1)
			expect((await editor.search('searchProjects')).results).toHaveLength(50_001);
		expect(await requestsTo(projects)).toBe(2);
	});
});

it('an execution reads a list anew', async () => {
	const { results } = await editor.search('searchProjects');
	const getAll = { resource: 'project', operation: 'getAll', returnAll: true };
	for (let time = 1; time <= 2; time += 1) expect((await editor.run(getAll)).items).toHaveLength(results.length);
	expect(await requestsTo(projects)).toBe(3);
	const named = { __rl: true, mode: 'name', value: results[0]?.name };
	await editor.run({ resource: 'project', operation: 'get', projectId: named });
	expect(await requestsTo(projects)).toBe(4);
});

import type { IDataObject } from 'n8n-workflow';

import { openEngineBench } from '../../support/engineBench.mts';

const bench = openEngineBench({ date: '2026-03-02' });

const state = async (collection: string) => await bench.sandbox.control<IDataObject[]>('GET', `/state/${collection}`);
const answerWith = async (path: string, body: object) =>
	await bench.sandbox.control('POST', '/faults', { path, kind: 'status', status: 200, body, times: 2 });

describe('candidates', () => {
	it('are listed page by page, with position and progress', async () => {
		const found: Array<{ name: string; value: unknown }> = [];
		let token: string | undefined;
		do {
			const { results, paginationToken } = await bench.engine.search('searchCandidates', undefined, token);
			found.push(...results);
			token = paginationToken === undefined ? undefined : String(paginationToken);
		} while (token !== undefined);
		const all = await state('candidates');
		expect(found.map(({ value }) => value)).toEqual(all.map(({ recruitId }) => String(recruitId)));
		expect(found[1]?.name).toBe(`${String(all[1]?.name)}, Executive Assistant, Screening`);
		expect(found[3]?.name).toBe(all[3]?.name);
	});

	it('are searched by ClayHR', async () => {
		const all = await state('candidates');
		const { results } = await bench.engine.search('searchCandidates', ` ${String(all[7]?.email)} `);
		expect(results.map(({ value }) => value)).toEqual([String(all[7]?.recruitId)]);
		expect((await bench.engine.search('searchCandidates', 'nobody is called this')).results).toEqual([]);
	});

	it('use the email or ID as a name; without an ID they are not offered', async () => {
		await answerWith('/rm/api/v3/candidate/list', {
			data: [{ recruitId: 1, email: 'ada@example.org' }, { recruitId: 2, name: null }, { name: 'Nobody' }],
		});
		const { results } = await bench.engine.search('searchCandidates');
		expect(results).toEqual([
			{ name: 'ada@example.org', value: '1' },
			{ name: 'ID 2', value: '2' },
		]);
	});
});

describe('positions', () => {
	it('are listed with their code, and with the status if hiring is on hold', async () => {
		const { results } = await bench.engine.search('searchPositions');
		const names = (await state('positions')).map(({ name, positionUID, status }) =>
			[name, positionUID, ...(status === 'HOLD' ? ['on hold'] : [])].map(String).join(', '),
		);
		expect(results.map(({ name }) => name).sort()).toEqual(names.sort());
		expect(names.some((name) => name.endsWith(', on hold'))).toBe(true);
	});

	it('are searched by ClayHR', async () => {
		expect((await bench.engine.search('searchPositions', 'pos-24')).results).toEqual([
			{ name: 'Senior Site Reliability Engineer, POS-24', value: '723' },
		]);
		const [request] = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
		expect(request?.query).toMatchObject({ search: 'pos-24' });
		expect((await bench.engine.search('searchPositions', 'nothing is called this')).results).toEqual([]);
	});
});

describe('job profiles', () => {
	it('are listed unless archived', async () => {
		const { results } = await bench.engine.search('searchJobProfiles');
		const expected = (await state('jobProfiles')).filter(({ status }) => status !== 'ARCHV');
		expect(results.map(({ value }) => Number(value)).sort()).toEqual(expected.map(({ profileId }) => profileId));
		expect(results).toContainEqual({ name: 'Legal Counsel, open', value: '527' });
		expect((await bench.engine.search('searchJobProfiles', 'recruit')).results).toEqual([
			{ name: 'Recruiter', value: '503' },
		]);
	});
});

describe('projects', () => {
	it('are listed with their codes', async () => {
		expect((await bench.engine.search('searchProjects')).results).toEqual([
			{ name: 'Berlin Office, BER_01', value: '1203' },
			{ name: 'Payroll Migration, PAY_01', value: '1202' },
			{ name: 'Website Relaunch, WEB_01', value: '1201' },
		]);
		expect((await bench.engine.search('searchProjects', 'pay')).results.map(({ value }) => value)).toEqual(['1202']);
	});
});

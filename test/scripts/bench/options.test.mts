import { parts, readOptions, usage } from '../../../scripts/bench/options.mts';
import { expectRefused } from '../support/thrown.mts';

describe('the options of npm run bench', () => {
	test('without any, every part is measured', () => {
		const only = ['get', 'update', 'project', 'leave', 'pages', 'many', 'poll', 'load'];
		expect(readOptions([])).toEqual({ help: false, only, rounds: 7, profile: undefined });
	});

	test('all of them', () => {
		const args = ['--only', 'get, load', '--rounds=3', '--profile', 'profiles'];
		expect(readOptions(args)).toEqual({ help: false, only: ['get', 'load'], rounds: 3, profile: 'profiles' });
		expect(readOptions(['--only', 'load,get,load']).only).toEqual(['get', 'load']);
		expect(readOptions(['--help']).help).toBe(true);
	});

	test.each([
		[['--only', 'get,gte'], 'gte'],
		[['--only', ''], '--only'],
		[['--only', 'toString'], 'toString'],
		[['--rounds', '0'], '--rounds'],
		[['--round', '3'], '--round'],
	])('%j is refused in one sentence that names it', async (args, named) => {
		await expectRefused(() => readOptions(args), named);
	});

	test('the help names every option and every part', () => {
		for (const name of ['--only', '--rounds', '--profile', ...Object.keys(parts)]) expect(usage).toContain(name);
	});
});

import { readOptions, usage } from '../../scripts/soak/options.mts';
import { expectRefused } from './support/thrown.mts';

describe('the options of npm run test:soak', () => {
	test('has defaults, and accepts all options', () => {
		expect(readOptions([])).toEqual({ help: false, durable: false, rounds: 50, seconds: 1800, seed: 1 });
		const args = ['--rounds', '3', '--seconds=90', '--seed', '0', '--durable'];
		expect(readOptions(args)).toEqual({ help: false, durable: true, rounds: 3, seconds: 90, seed: 0 });
		expect(readOptions(['--help']).help).toBe(true);
	});

	test.each([
		[['--rounds', '0'], '--rounds'],
		[['--seconds', '1.5'], '1.5'],
		[['--seed', '-1'], '--seed'],
		[['--round', '3'], '--round'],
	])('%j is rejected in one sentence that names it', async (args, named) => {
		await expectRefused(() => readOptions(args), named);
	});

	test('the help names every option', () => {
		for (const option of ['--rounds', '--seconds', '--seed', '--durable']) expect(usage).toContain(option);
	});
});

import { readInstalledOptions, usage } from '../../scripts/installed/options.mts';
import { versions } from '../../scripts/start/versions.mts';
import { expectRefused } from './support/thrown.mts';

describe('the options of npm run test:installed', () => {
	test('take the newest n8n by default, or the oldest', () => {
		expect(readInstalledOptions([])).toEqual({ help: false, n8n: 2 });
		expect(readInstalledOptions(['--n8n', '2'])).toEqual({ help: false, n8n: 2 });
		expect(readInstalledOptions(['--n8n', '1'])).toEqual({ help: false, n8n: 1 });
		expect(readInstalledOptions(['--help']).help).toBe(true);
	});

	test.each([
		[['--n8n', '3'], '"3"'],
		[['--n8n', '1.123'], '"1.123"'],
		[['--n8n'], '--n8n'],
		[['--n9n', '1'], '--n9n'],
		[['1'], '1'],
	])('%j is rejected in one sentence that names it', async (args, named) => {
		await expectRefused(() => readInstalledOptions(args), named);
	});

	test('the help names the versions', () => {
		for (const { version } of Object.values(versions.n8n)) expect(usage).toContain(version);
	});
});

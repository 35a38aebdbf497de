import { readQueueOptions, usage } from '../../scripts/queue/options.mts';
import { expectRefused } from './support/thrown.mts';

describe('the options of npm run test:queue', () => {
	test('has defaults, and accepts all options', () => {
		expect(readQueueOptions([])).toEqual({ help: false, executions: 2000 });
		expect(readQueueOptions(['--executions', '100'])).toEqual({ help: false, executions: 100 });
		expect(readQueueOptions(['--help']).help).toBe(true);
	});

	test.each([
		[['--executions', '0'], '--executions'],
		[['--executions', '3001'], '3001'],
		[['--execution', '3'], '--execution'],
	])('%j is rejected in one sentence that names it', async (args, named) => {
		await expectRefused(() => readQueueOptions(args), named);
	});

	test('the help names the option, the programs to install, and the variables', () => {
		for (const text of [
			'--executions',
			'redis-server postgresql',
			'root',
			'CLAYHR_TEST_REDIS_URL',
			'CLAYHR_TEST_POSTGRES_URL',
		]) {
			expect(usage).toContain(text);
		}
	});
});

import { readOptions, usage } from '../../scripts/start/options.mts';
import { expectRefused } from './support/thrown.mts';

describe('the options of npm start', () => {
	test('has free ports and the usual company by default', () => {
		expect(readOptions([])).toEqual({
			once: false,
			fresh: false,
			keepCompany: false,
			help: false,
			port: undefined,
			sandboxPort: undefined,
			users: 60,
			seed: 1,
		});
	});

	test('all of them', () => {
		const args = ['--once', '--port', '5700', '--sandbox-port=8800', '--users', '12', '--seed', '0'];
		expect(readOptions(args)).toEqual({
			once: true,
			fresh: false,
			keepCompany: false,
			help: false,
			port: 5700,
			sandboxPort: 8800,
			users: 12,
			seed: 0,
		});
	});

	test('--fresh', () => expect(readOptions(['--fresh'])).toMatchObject({ once: false, fresh: true }));

	test('--keep-company', () => expect(readOptions(['--keep-company'])).toMatchObject({ keepCompany: true }));

	test.each([
		[['--once', '--fresh'], 'leave out --fresh'],
		[['--once', '--keep-company'], 'leave out --keep-company'],
		[['--prot', '5700'], '--prot'],
		[['once'], 'once'],
		[['--port'], '--port'],
		[['--port', '65536'], '65536'],
		[['--port', '5700.5'], '5700.5'],
		[['--port', ''], '--port'],
		[['--users', '11'], 'from 12 to'],
		[['--users', '1000001'], '--users'],
		[['--users', '-3'], '--users'],
		[['--seed', 'abc'], 'abc'],
		[['--once=yes'], '--once'],
	])('%j is rejected in one sentence that names it', async (args, named) => {
		await expectRefused(() => readOptions(args), named);
	});

	test('the help names every option', () => {
		for (const option of ['--once', '--fresh', '--port', '--sandbox-port', '--users', '--seed'])
			expect(usage).toContain(option);
	});
});

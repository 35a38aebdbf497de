import { longestRow } from '../../scripts/queue/clayHr.mts';
import { peakIn } from '../../scripts/queue/memory.mts';
import { postgresFolders } from '../../scripts/queue/programs.mts';
import { addressIn, queueEnvironment } from '../../scripts/queue/services.mts';
import { readWorkerLog, unfinished } from '../../scripts/queue/workerLog.mts';
import { expectRefused } from './support/thrown.mts';

describe('the servers of npm run test:queue', () => {
	test('are those that the environment names', () => {
		const environment = { REDIS: 'redis://10.0.0.1:6390/2', EMPTY: '' };
		expect(addressIn(environment, 'REDIS', 'redis:')?.host).toBe('10.0.0.1:6390');
		expect(addressIn(environment, 'EMPTY', 'redis:')).toBeUndefined();
		expect(addressIn(environment, 'MISSING', 'redis:')).toBeUndefined();
	});

	test.each(['10.0.0.1', 'http://10.0.0.1', 'redis://'])('%s is rejected in one sentence', async (text) => {
		await expectRefused(() => addressIn({ REDIS: text }, 'REDIS', 'redis:'), 'REDIS');
	});

	test("become n8n's settings, with passwords as they are, and defaults for missing parts", () => {
		const redis = new URL('redis://127.0.0.1');
		const postgres = new URL('postgres://n8n:p%40ss@127.0.0.1:5433/hr');
		expect(queueEnvironment({ redis, postgres })).toMatchObject({
			EXECUTIONS_MODE: 'queue',
			QUEUE_BULL_REDIS_HOST: '127.0.0.1',
			QUEUE_BULL_REDIS_PORT: '6379',
			QUEUE_BULL_REDIS_DB: '0',
			QUEUE_BULL_REDIS_PASSWORD: '',
			DB_TYPE: 'postgresdb',
			DB_POSTGRESDB_HOST: '127.0.0.1',
			DB_POSTGRESDB_PORT: '5433',
			DB_POSTGRESDB_USER: 'n8n',
			DB_POSTGRESDB_PASSWORD: 'p@ss',
			DB_POSTGRESDB_DATABASE: 'hr',
		});
	});

	test('the newest PostgreSQL comes first', () => {
		expect(postgresFolders(['9', '15', '14'])).toEqual([
			'/usr/lib/postgresql/15/bin',
			'/usr/lib/postgresql/14/bin',
			'/usr/lib/postgresql/9/bin',
		]);
	});
});

describe("a worker's log", () => {
	test('says which executions it started and which it finished', () => {
		const log = readWorkerLog(
			[
				'n8n worker is now ready',
				'Worker started execution 7 (job 3)',
				'Worker started execution 12 (job 4)',
				'Worker finished execution 7 (job 3)',
			].join('\n'),
		);
		expect(log).toEqual({ started: ['7', '12'], finished: ['7'] });
		expect(unfinished(log)).toEqual(['12']);
	});
});

test('the longest row of refusals', () => {
	expect(longestRow([429, 200, 429, 429, 200, 429], 429)).toBe(2);
	expect(longestRow([200, null], 429)).toBe(0);
});

test('the largest memory of a process, as Linux describes it', () => {
	expect(peakIn('Name:\tnode\nVmHWM:\t  500000 kB\nVmRSS:\t  400000 kB\n')).toBe(512);
	expect(peakIn('')).toBeUndefined();
});

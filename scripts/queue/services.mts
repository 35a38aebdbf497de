import { randomBytes } from 'node:crypto';
import type { StartPlace } from '../start/place.mts';
import { Problem } from '../support/problem.mts';
import { startPostgres } from './postgres.mts';
import { startRedis } from './redis.mts';

/** The environment variables that name servers to use. */
export const variables = { redis: 'CLAYHR_TEST_REDIS_URL', postgres: 'CLAYHR_TEST_POSTGRES_URL' } as const;

/** The addresses of the servers that n8n's queue mode needs. */
export interface QueueServices {
	readonly redis: URL;
	readonly postgres: URL;
}

/**
 * The servers that the environment names; otherwise starts them.
 * @throws Problem if a variable is no address, or a server can't be started
 */
export async function queueServices(place: StartPlace, logFile: string): Promise<QueueServices> {
	const { environment } = place;
	return {
		redis: addressIn(environment, variables.redis, 'redis:') ?? (await startRedis(place, logFile)),
		postgres: addressIn(environment, variables.postgres, 'postgres:') ?? (await startPostgres(place, logFile)),
	};
}

/**
 * Reads an address from the environment; undefined if the variable is missing.
 * @throws Problem with exit code 2 if it is no address of the protocol
 */
export function addressIn(environment: NodeJS.ProcessEnv, name: string, protocol: string): URL | undefined {
	const text = environment[name] ?? '';
	if (text === '') return undefined;
	const address = URL.canParse(text) ? new URL(text) : undefined;
	if (address?.protocol === protocol && address.hostname !== '') return address;
	throw new Problem(`The variable ${name} is no address that starts with ${protocol}//: correct or remove it.`, 2);
}

/** The settings of an n8n in queue mode. All processes of one n8n get the same. */
export function queueEnvironment({ redis, postgres }: QueueServices): NodeJS.ProcessEnv {
	// A Redis of somebody else may have another n8n's queue.
	const prefix = `n8n-nodes-clayhr-${randomBytes(4).toString('hex')}`;
	return {
		EXECUTIONS_MODE: 'queue',
		N8N_ENCRYPTION_KEY: randomBytes(16).toString('hex'),
		N8N_REDIS_KEY_PREFIX: prefix,
		QUEUE_BULL_PREFIX: prefix,
		QUEUE_BULL_REDIS_HOST: redis.hostname,
		QUEUE_BULL_REDIS_PORT: redis.port || '6379',
		QUEUE_BULL_REDIS_USERNAME: decodeURIComponent(redis.username),
		QUEUE_BULL_REDIS_PASSWORD: decodeURIComponent(redis.password),
		QUEUE_BULL_REDIS_DB: redis.pathname.slice(1) || '0',
		DB_TYPE: 'postgresdb',
		DB_POSTGRESDB_HOST: postgres.hostname,
		DB_POSTGRESDB_PORT: postgres.port || '5432',
		DB_POSTGRESDB_USER: decodeURIComponent(postgres.username),
		DB_POSTGRESDB_PASSWORD: decodeURIComponent(postgres.password),
		DB_POSTGRESDB_DATABASE: decodeURIComponent(postgres.pathname.slice(1)) || 'postgres',
	};
}

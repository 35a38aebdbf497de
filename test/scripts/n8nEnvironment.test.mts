import { environmentForN8n } from '../../scripts/start/server/environment.mts';

const place = { node: '/n/bin/node', userFolder: '/tmp/run', port: 5700, brokerPort: 5701 };

describe("D n8n's environment", () => {
	test('listens on this machine only, has its own folder, and sends no telemetry', () => {
		expect(environmentForN8n({}, place)).toMatchObject({
			N8N_LISTEN_ADDRESS: '127.0.0.1',
			N8N_HOST: '127.0.0.1',
			N8N_PORT: '5700',
			N8N_RUNNERS_BROKER_PORT: '5701',
			N8N_USER_FOLDER: '/tmp/run',
			N8N_DIAGNOSTICS_ENABLED: 'false',
			N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
			N8N_TEMPLATES_ENABLED: 'false',
			N8N_PERSONALIZATION_ENABLED: 'false',
		});
	});

	test("contains nothing of the user's other n8n", () => {
		const other = {
			N8N_ENCRYPTION_KEY: 'theirs',
			DB_TYPE: 'postgresdb',
			EXECUTIONS_MODE: 'queue',
			QUEUE_BULL_REDIS_HOST: 'redis',
			WEBHOOK_URL: 'https://n8n.example.com',
			NODE_OPTIONS: '--inspect',
		};
		const environment = environmentForN8n({ ...other, HOME: '/home/ada' }, place);
		for (const name of Object.keys(other)) expect(environment).not.toHaveProperty(name);
		expect(environment.HOME).toBe('/home/ada');
	});

	test('reaches this machine without a proxy, and keeps existing exceptions', () => {
		expect(environmentForN8n({}, place).NO_PROXY).toBe('127.0.0.1');
		expect(environmentForN8n({ NO_PROXY: 'intranet' }, place).NO_PROXY).toBe('intranet,127.0.0.1');
	});
});

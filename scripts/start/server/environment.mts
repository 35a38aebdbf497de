import { npmEnvironment } from '../../support/npm.mts';

/** What differs between several n8n on one machine. */
export interface N8nPlace {
	/** The path of the Node that runs it. */
	readonly node: string;
	/** The folder of its data: database, key, installed packages. */
	readonly userFolder: string;
	readonly port: number;
	/** The port for its own task runners. */
	readonly brokerPort: number;
}

// Settings of another n8n of this user, such as its database or queue, must not affect this n8n.
const foreign = /^(N8N_|DB_|EXECUTIONS_|QUEUE_|WEBHOOK_|CREDENTIALS_|GENERIC_|NODE_OPTIONS$|NODES_)/;

/**
 * The whole environment of n8n: it listens on this machine only, sends no telemetry, and fetches no news and no
 * templates.
 */
export function environmentForN8n(environment: NodeJS.ProcessEnv, place: N8nPlace): NodeJS.ProcessEnv {
	const inherited = Object.entries(npmEnvironment(environment, place.node)).filter(([name]) => !foreign.test(name));
	return {
		...Object.fromEntries(inherited),
		N8N_USER_FOLDER: place.userFolder,
		N8N_PORT: String(place.port),
		N8N_RUNNERS_BROKER_PORT: String(place.brokerPort),
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_HOST: '127.0.0.1',
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_HIRING_BANNER_ENABLED: 'false',
		N8N_DYNAMIC_BANNERS_ENABLED: 'false',
		// The editor is served over plain HTTP.
		N8N_SECURE_COOKIE: 'false',
		// The sandbox uses UTC days, and "today" must be the same day in n8n.
		GENERIC_TIMEZONE: 'UTC',
		// Requests to this machine must not go through a proxy.
		NO_PROXY: [environment.NO_PROXY ?? environment.no_proxy, '127.0.0.1'].filter(Boolean).join(','),
	};
}

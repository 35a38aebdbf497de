import { npmEnvironment } from '../../support/npm.mts';

/** What distinguishes one n8n from another on this machine. */
export interface N8nPlace {
	/** Path of the Node it runs with. */
	readonly node: string;
	/** The folder it keeps everything in: database, key, installed packages. */
	readonly userFolder: string;
	readonly port: number;
	/** The port on which n8n talks to its own task runners. */
	readonly brokerPort: number;
}

// Settings of another n8n of this user (its database, its queue) must not reach this one.
const foreign = /^(N8N_|DB_|EXECUTIONS_|QUEUE_|WEBHOOK_|CREDENTIALS_|GENERIC_|NODE_OPTIONS$|NODES_)/;

/**
 * The whole environment n8n is started with: it listens on this machine only, reports nothing to anybody, and asks
 * nobody for news or templates.
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
		// The editor is served over plain http.
		N8N_SECURE_COOKIE: 'false',
		// The sandbox counts its days in UTC, and "today" has to be the same day for both.
		GENERIC_TIMEZONE: 'UTC',
		// A proxy is of no use on the way to this machine itself.
		NO_PROXY: [environment.NO_PROXY ?? environment.no_proxy, '127.0.0.1'].filter(Boolean).join(','),
	};
}

/** A release of n8n that commands install into the cache folder. */
export interface N8nRelease {
	/** The exact version. */
	readonly version: string;
	/** The oldest major version of Node that runs it. */
	readonly oldestNode: number;
	/** The newest one; undefined if n8n names none. */
	readonly newestNode: number | undefined;
	/** How long its installation takes, and the disk space. */
	readonly duration: string;
	/**
	 * Dependencies of n8n that are pinned, because some registries lack what n8n asks for: a package of the newest version,
	 * or a file from an address of its own.
	 */
	readonly overrides: Readonly<Record<string, string>>;
	/** The only native dependencies that it needs to start. */
	readonly nativeModules: readonly string[];
	/** Environment variables that it needs to start. */
	readonly environment: Readonly<Record<string, string>>;
	/** The nodes that an example uses and that it lacks, such as `n8n-nodes-base.dataTable 1.1`, each with what it has instead. */
	readonly lacks: Readonly<Record<string, string>>;
}

/** The exact versions that commands install into the cache folder. */
export const versions = {
	/** The Node for n8n if the system's Node is too old or too new for it. */
	node: '24.21.0',
	/** The releases by major version: the oldest and the newest that this package supports. */
	n8n: {
		1: {
			version: '1.123.81',
			oldestNode: 20,
			newestNode: 24,
			duration: 'about 3 minutes, 2 GB',
			overrides: { linkedom: '0.18.12', xlsx: '0.18.5' },
			nativeModules: ['sqlite3'],
			// n8n's other engine for expressions, its default, has a native module for Node 22 or later.
			environment: { N8N_EXPRESSION_ENGINE: 'legacy' },
			lacks: {
				'n8n-nodes-base.dataTable 1.1': 'its Data Table node creates no tables',
				'@n8n/n8n-nodes-langchain.agent 3.1': 'its AI Agent node has an earlier version',
			},
		},
		2: {
			version: '2.41.1',
			oldestNode: 24,
			newestNode: undefined,
			duration: 'about 4 minutes, 3 GB',
			overrides: { linkedom: '0.18.12' },
			nativeModules: ['sqlite3', 'isolated-vm'],
			environment: {},
			lacks: {},
		},
	},
} as const satisfies { readonly node: string; readonly n8n: Readonly<Record<1 | 2, N8nRelease>> };

/** A major version of n8n. */
export type N8nMajor = keyof typeof versions.n8n;

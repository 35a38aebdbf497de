/** The exact versions that a start installs into the cache folder. */
export const versions = {
	n8n: '2.41.1',
	/** The Node for n8n if the system's Node is older than `oldestNodeForN8n`. */
	node: '24.21.0',
	oldestNodeForN8n: 24,
	/** Dependencies of n8n that are pinned, because their newest version needs packages that some registries lack. */
	overrides: { linkedom: '0.18.12' },
	/** The only two native dependencies that n8n needs to start. */
	nativeModules: ['sqlite3', 'isolated-vm'],
} as const;

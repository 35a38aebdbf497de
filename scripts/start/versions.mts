/** Exactly what the start puts into the cache folder. */
export const versions = {
	n8n: '2.41.1',
	/** The Node that n8n is run with where the system's own is older than `oldestNodeForN8n`. */
	node: '24.21.0',
	oldestNodeForN8n: 24,
	/** n8n's dependencies that are held at another version, because the newest needs packages that not every registry has. */
	overrides: { linkedom: '0.18.12' },
	/** The only two of n8n's dependencies with native code that it cannot start without. */
	nativeModules: ['sqlite3', 'isolated-vm'],
} as const;

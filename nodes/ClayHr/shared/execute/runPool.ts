/**
 * Processes entries in order, a few at a time. After an error, no further entry starts.
 *
 * @param width maximum number of entries at a time
 * @throws the first error, after all running entries have ended
 */
export async function runPool<T>(
	entries: readonly T[],
	width: number,
	work: (entry: T) => Promise<void>,
): Promise<void> {
	let next = 0;
	let failed: { error: unknown } | undefined;
	const worker = async () => {
		for (let entry = entries[next]; entry !== undefined && failed === undefined; entry = entries[next]) {
			next += 1;
			try {
				await work(entry);
			} catch (error) {
				failed ??= { error };
			}
		}
	};
	await Promise.all(Array.from({ length: Math.min(width, entries.length) }, worker));
	if (failed) throw failed.error;
}

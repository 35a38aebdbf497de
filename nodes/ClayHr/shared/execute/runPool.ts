/**
 * Works on entries in their order, a few at a time. After an error no further entry is begun.
 *
 * @param width how many entries at a time
 * @throws the first error, when no entry is worked on any more
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

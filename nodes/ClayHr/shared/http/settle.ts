/** The result of a promise: its value or its error. */
export type Outcome<T> = { value: T } | { error: unknown };

/** Waits for a promise and returns its error as a value instead of throwing it. */
export async function settle<T>(promise: Promise<T>): Promise<Outcome<T>> {
	return await promise.then(
		(value) => ({ value }),
		(error: unknown) => ({ error }),
	);
}

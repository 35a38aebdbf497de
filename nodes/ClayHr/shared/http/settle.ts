/** How something ended: with a value, or with an error. */
export type Outcome<T> = { value: T } | { error: unknown };

/** Waits for a promise and never throws: an error to decide about is a value. */
export async function settle<T>(promise: Promise<T>): Promise<Outcome<T>> {
	return await promise.then(
		(value) => ({ value }),
		(error: unknown) => ({ error }),
	);
}

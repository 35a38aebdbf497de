/**
 * Lets all members go on together. Every member waits for one shared promise: a promise for each pair of members would take
 * memory and time that grow with the square of the items.
 */
export class Barrier {
	private pending = 0;

	private shared: { done: Promise<void>; resolve: () => void } | undefined;

	/**
	 * Joins the barrier with a piece of work, and waits until the work of all members is done, well or not.
	 *
	 * @param work begins at once
	 * @returns what the work gives
	 * @throws what the work throws
	 */
	async join<T>(work: Promise<T>): Promise<T> {
		this.pending += 1;
		this.shared ??= openBarrier();
		const { done } = this.shared;
		try {
			return await work;
		} finally {
			this.pending -= 1;
			if (this.pending === 0) {
				this.shared?.resolve();
				this.shared = undefined;
			}
			await done;
		}
	}
}

function openBarrier(): { done: Promise<void>; resolve: () => void } {
	let resolve: () => void = () => undefined;
	const done = new Promise<void>((fulfil) => {
		resolve = fulfil;
	});
	return { done, resolve };
}

/** The sandbox's own clock: it runs like a real one, but can be set. */
export interface Clock {
	/** The moment the sandbox takes for now, epoch milliseconds. */
	now(): number;
	/**
	 * Sets the clock; it runs on from there.
	 * @param moment epoch milliseconds
	 */
	set(moment: number): void;
}

/**
 * Makes a running clock.
 * @param start the moment it begins with, epoch milliseconds
 */
export function createClock(start: number): Clock {
	let base = start;
	let setAt = performance.now();
	return {
		now: () => base + Math.round(performance.now() - setAt),
		set(moment) {
			base = moment;
			setAt = performance.now();
		},
	};
}

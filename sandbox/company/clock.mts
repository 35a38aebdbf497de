/** The sandbox's clock. It runs in real time and can be set. */
export interface Clock {
	/** The sandbox's current time in epoch milliseconds. */
	now(): number;
	/**
	 * Sets the clock. It continues to run.
	 * @param moment epoch milliseconds
	 */
	set(moment: number): void;
}

/**
 * Creates a running clock.
 * @param start its first time in epoch milliseconds
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

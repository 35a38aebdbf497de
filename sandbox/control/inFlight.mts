/** Counts the requests that are under way. */
export class InFlight {
	now = 0;
	/** The most that were under way at once since the beginning or the last reset. */
	peak = 0;

	/** Counts a request that came in. */
	begin(): void {
		this.now += 1;
		this.peak = Math.max(this.peak, this.now);
	}

	/** Counts a request that is over. */
	end(): void {
		this.now -= 1;
	}

	/** Begins the peak anew, with what is under way now. */
	resetPeak(): void {
		this.peak = this.now;
	}
}

/** Counts concurrent requests. */
export class InFlight {
	now = 0;
	/** Maximum number of concurrent requests since the start or the last reset. */
	peak = 0;

	/** Counts the start of a request. */
	begin(): void {
		this.now += 1;
		this.peak = Math.max(this.peak, this.now);
	}

	/** Counts the end of a request. */
	end(): void {
		this.now -= 1;
	}

	/** Resets the maximum to the current number. */
	resetPeak(): void {
		this.peak = this.now;
	}
}

let skipped = 0;
let isSpied = false;

afterAll(() => {
	if (isSpied) jest.restoreAllMocks();
});

/**
 * Moves the clock of waits forward for the rest of the test file. A long rate limit of one test would otherwise hold for the
 * next one.
 *
 * @param milliseconds how far
 */
export function skipTime(milliseconds: number): void {
	skipped += milliseconds;
	if (isSpied) return;
	isSpied = true;
	const now = performance.now.bind(performance);
	jest.spyOn(performance, 'now').mockImplementation(() => now() + skipped);
}

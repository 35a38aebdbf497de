/** How many executions a worker runs at the same time: n8n's default. */
export const jobsPerWorker = 10;

// Five requests per company in one process, and one more for a poll: nodes/ClayHr/shared/http/concurrency.ts.

/** How many requests a worker sends at the same time. */
export const requestsPerWorker = 5;

/** How many requests the main sends at the same time. */
export const requestsOfMain = 6;

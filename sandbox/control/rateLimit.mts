import type { FastifyInstance } from 'fastify';

/** How many requests a company answers in a window of time. */
export interface RateLimitOrder {
	limit: number;
	windowMs: number;
	/** Retry-After header of a refusal; without it, the seconds until the window is over. */
	retryAfter?: string;
}

/** Counts requests in windows of time that follow one another, by the machine's clock. */
export class RateLimit {
	/** The limit in force; all requests are answered without one. */
	order: RateLimitOrder | undefined;
	private windowEnd = 0;
	private count = 0;

	/**
	 * Counts a request.
	 * @returns the Retry-After header when the request comes too early
	 */
	take(): string | undefined {
		if (this.order === undefined) return undefined;
		const { limit, windowMs, retryAfter } = this.order;
		const now = performance.now();
		if (now >= this.windowEnd) {
			this.windowEnd = now + windowMs;
			this.count = 0;
		}
		this.count += 1;
		if (this.count <= limit) return undefined;
		return retryAfter ?? String(Math.ceil((this.windowEnd - now) / 1000));
	}
}

/**
 * Adds the control for the rate limit.
 * @param server the server
 * @param sandbox whose limit it is
 */
export function addRateLimitRoutes(server: FastifyInstance, sandbox: { readonly rateLimit: RateLimit }): void {
	const schema = {
		body: {
			type: 'object',
			additionalProperties: false,
			required: ['limit', 'windowMs'],
			properties: {
				limit: { type: 'integer', minimum: 1 },
				windowMs: { type: 'integer', minimum: 1, maximum: 600_000 },
				retryAfter: { type: 'string' },
			},
		},
	} as const;
	server.get('/_sandbox/rate-limit', () => sandbox.rateLimit.order ?? {});
	server.put<{ Body: RateLimitOrder }>('/_sandbox/rate-limit', { schema }, ({ body }) => {
		sandbox.rateLimit.order = body;
		return body;
	});
	server.delete('/_sandbox/rate-limit', (_request, reply) => {
		sandbox.rateLimit.order = undefined;
		return reply.code(204).send();
	});
}

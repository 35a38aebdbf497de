import type { FastifyInstance } from 'fastify';

/** Number of requests that a company allows per time window. */
export interface RateLimitOrder {
	limit: number;
	windowMs: number;
	/** Retry-After header of a 429; default: the seconds until the window ends. */
	retryAfter?: string;
}

/** Counts requests in consecutive time windows, by the machine's clock. */
export class RateLimit {
	/** The active limit; undefined for no limit. */
	order: RateLimitOrder | undefined;
	private windowEnd = 0;
	private count = 0;

	/**
	 * Counts a request.
	 * @returns the Retry-After header if the request exceeds the limit
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
 * Adds the control of the rate limit.
 * @param server the server
 * @param sandbox the sandbox
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

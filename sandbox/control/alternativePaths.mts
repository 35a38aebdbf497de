import type { FastifyInstance } from 'fastify';
import type { Operation } from '../contract/operation.mts';

interface Move {
	method: string;
	documented: RegExp;
	alternative: RegExp;
	/** The documented path, with `$1`, `$2` for values of the alternative path. */
	target: string;
}

/**
 * Serves the calls with an uncertain path under their first alternative path instead. The documentation allows both; a
 * real company may have either.
 */
export class AlternativePaths {
	private on = false;
	/** Number of requests until the paths change; undefined for no change. */
	private left: number | undefined;
	private readonly moves: readonly Move[];

	constructor(operations: readonly Operation[]) {
		this.moves = operations.flatMap(({ method, path, alternativePaths: [alternative] }) =>
			alternative === undefined ? [] : [moveOf(method, path, alternative)],
		);
	}

	/** Whether the alternative paths are active. */
	get alternative(): boolean {
		return this.on;
	}

	/**
	 * Switches the paths.
	 * @param alternative true for the alternative paths
	 * @param after number of requests to calls with an uncertain path that the old paths still serve
	 */
	move(alternative: boolean, after = 0): void {
		this.left = after > 0 ? after : undefined;
		this.on = after > 0 ? !alternative : alternative;
	}

	/**
	 * Returns the documented path of a request, and counts the request.
	 * @param method HTTP method
	 * @param path requested path, below /rm
	 * @returns the documented path; null if the company does not have the requested path
	 */
	documented(method: string, path: string): string | null {
		if (!this.on && this.left === undefined) return path;
		const own = this.moves.filter((move) => move.method === method);
		const move = own.find(({ alternative }) => alternative.test(path));
		const isDocumented = own.some(({ documented }) => documented.test(path));
		if (move !== undefined || isDocumented) this.count();
		if (!this.on) return path;
		if (move !== undefined) return path.replace(move.alternative, move.target);
		return isDocumented ? null : path;
	}

	private count(): void {
		if (this.left === undefined) return;
		if (this.left === 0) this.on = !this.on;
		this.left = this.left === 0 ? undefined : this.left - 1;
	}
}

function moveOf(method: string, documented: string, alternative: string): Move {
	let count = 0;
	const target = documented.replace(/\{\w+\}/g, () => `$${String((count += 1))}`);
	return { method, documented: matcherOf(documented), alternative: matcherOf(alternative), target };
}

function matcherOf(template: string): RegExp {
	return new RegExp(`^${template.replace(/\{\w+\}/g, '([^/]+)')}$`);
}

/**
 * Adds the control that switches to alternative paths.
 * @param server the server
 * @param sandbox the sandbox
 */
export function addAlternativePathRoutes(
	server: FastifyInstance,
	sandbox: { readonly alternativePaths: AlternativePaths },
): void {
	const schema = {
		body: {
			type: 'object',
			additionalProperties: false,
			required: ['alternative'],
			properties: { alternative: { type: 'boolean' }, after: { type: 'integer', minimum: 1 } },
		},
	} as const;
	const read = () => ({ alternative: sandbox.alternativePaths.alternative });
	server.get('/_sandbox/paths', read);
	server.put<{ Body: { alternative: boolean; after?: number } }>('/_sandbox/paths', { schema }, ({ body }) => {
		sandbox.alternativePaths.move(body.alternative, body.after);
		return read();
	});
}

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
	/** Whether the alternative paths are active. */
	on = false;
	private readonly moves: readonly Move[];

	constructor(operations: readonly Operation[]) {
		this.moves = operations.flatMap(({ method, path, alternativePaths: [alternative] }) =>
			alternative === undefined ? [] : [moveOf(method, path, alternative)],
		);
	}

	/**
	 * Returns the documented path of a request.
	 * @param method HTTP method
	 * @param path requested path, below /rm
	 * @returns the documented path; null if the company does not have the requested path
	 */
	documented(method: string, path: string): string | null {
		if (!this.on) return path;
		const own = this.moves.filter((move) => move.method === method);
		const move = own.find(({ alternative }) => alternative.test(path));
		if (move !== undefined) return path.replace(move.alternative, move.target);
		return own.some(({ documented }) => documented.test(path)) ? null : path;
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
			properties: { alternative: { type: 'boolean' } },
		},
	} as const;
	const read = () => ({ alternative: sandbox.alternativePaths.on });
	server.get('/_sandbox/paths', read);
	server.put<{ Body: { alternative: boolean } }>('/_sandbox/paths', { schema }, ({ body }) => {
		sandbox.alternativePaths.on = body.alternative;
		return read();
	});
}

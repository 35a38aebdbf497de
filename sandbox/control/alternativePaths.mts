import type { FastifyInstance } from 'fastify';
import type { Operation } from '../contract/operation.mts';

interface Move {
	method: string;
	documented: RegExp;
	alternative: RegExp;
	/** The documented path with `$1`, `$2` for what the alternative one holds. */
	target: string;
}

/**
 * A company whose ClayHR serves the calls with an uncertain path under their first alternative instead.
 * The documentation allows both; nobody can tell which one a company has.
 */
export class AlternativePaths {
	/** Whether the alternatives are in force. */
	on = false;
	private readonly moves: readonly Move[];

	constructor(operations: readonly Operation[]) {
		this.moves = operations.flatMap(({ method, path, alternativePaths: [alternative] }) =>
			alternative === undefined ? [] : [moveOf(method, path, alternative)],
		);
	}

	/**
	 * Gives the documented path a request is for.
	 * @param method HTTP method
	 * @param path path as it was asked for, beneath /rm
	 * @returns the documented path; null when the company does not have the path that was asked for
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
 * Adds the control that moves the calls with an uncertain path.
 * @param server the server
 * @param sandbox whose calls they are
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

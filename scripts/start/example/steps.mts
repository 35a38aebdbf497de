import { Problem } from '../../support/problem.mts';
import type { SandboxView } from '../sandboxView.mts';
import type { Shape } from '../server/n8nClient.mts';
import type { RunResult } from '../server/workflows.mts';

/** The output items of a node. Throws a Problem if the node did not run, has no output or an unexpected one. */
export function itemsOf<Output>(result: RunResult, node: string, shape: Shape<Output>): [Output, ...Output[]] {
	const [first, ...others] = (result.itemsOf.get(node) ?? []).map((item) => parsed(item, node, shape));
	if (first !== undefined) return [first, ...others];
	throw new Problem(`The example's step "${node}" returned nothing (${result.failure ?? 'no step failed'}).`);
}

/** The only output item of a node. Throws a Problem if the node did not run, or has several items or an unexpected one. */
export function itemOf<Output>(result: RunResult, node: string, shape: Shape<Output>): Output {
	const [item, ...others] = itemsOf(result, node, shape);
	expect(others.length === 0, `"${node}" returned ${others.length + 1} items instead of one.`);
	return item;
}

/** The names of the files that a node output. */
export const filesOf = (result: RunResult, node: string): readonly string[] => result.filesOf.get(node) ?? [];

function parsed<Output>(item: unknown, node: string, shape: Shape<Output>): Output {
	const result = shape.safeParse(item);
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	const detail = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
	throw new Problem(`The example's step "${node}" returned something unexpected (${detail}).`);
}

/** Throws a Problem with the sentence if a condition is false. */
export function expect(holds: boolean, sentence: string): void {
	if (!holds) throw new Problem(`The example workflow did not work as described. ${sentence}`);
}

/**
 * Checks that all requests to the sandbox so far match ClayHR's documentation.
 * @returns the number of requests
 */
export async function expectDocumented(sandbox: Pick<SandboxView, 'requestCounts'>): Promise<number> {
	const { requests, violations } = await sandbox.requestCounts();
	expect(violations === 0, `${violations} of ${requests} requests or responses do not follow ClayHR's documentation.`);
	return requests;
}

import { Problem } from '../../support/problem.mts';
import type { SandboxView } from '../sandboxView.mts';
import type { Shape } from '../server/n8nClient.mts';
import type { RunResult } from '../server/workflows.mts';

/** The items a node put out; a Problem when the node did not run, put out nothing, or something else. */
export function itemsOf<Output>(result: RunResult, node: string, shape: Shape<Output>): [Output, ...Output[]] {
	const [first, ...others] = (result.itemsOf.get(node) ?? []).map((item) => parsed(item, node, shape));
	if (first !== undefined) return [first, ...others];
	throw new Problem(`The example's step "${node}" gave nothing (${result.failure ?? 'no step failed'}).`);
}

/** The only item a node put out; a Problem when the node did not run, put out another number, or something else. */
export function itemOf<Output>(result: RunResult, node: string, shape: Shape<Output>): Output {
	const [item, ...others] = itemsOf(result, node, shape);
	expect(others.length === 0, `"${node}" gave ${others.length + 1} items instead of one.`);
	return item;
}

function parsed<Output>(item: unknown, node: string, shape: Shape<Output>): Output {
	const result = shape.safeParse(item);
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	const detail = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
	throw new Problem(`The example's step "${node}" gave something unexpected (${detail}).`);
}

/** Throws a Problem with the sentence unless something holds. */
export function expect(holds: boolean, sentence: string): void {
	if (!holds) throw new Problem(`The example did not do what it says. ${sentence}`);
}

/**
 * Checks that everything sent to the sandbox so far was as ClayHR documents it.
 * @returns the number of requests
 */
export async function expectDocumented(sandbox: Pick<SandboxView, 'requestCounts'>): Promise<number> {
	const { requests, violations } = await sandbox.requestCounts();
	expect(violations === 0, `${violations} of ${requests} requests or answers were not as ClayHR documents them.`);
	return requests;
}

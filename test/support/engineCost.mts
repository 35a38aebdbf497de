import { Expression, NodeHelpers } from 'n8n-workflow';

/** Counts of expensive operations in engine and node. They are the same on every machine. */
export interface EngineCost {
	/** Evaluated expressions. */
	evaluations: number;
	/** Parameters of the description whose visibility the engine checked. */
	parameters: number;
	/** Calls of `then`; `Promise.all` makes one per promise. */
	subscriptions: number;
}

const isExpression = (value: unknown) => typeof value === 'string' && value.startsWith('=');

/**
 * Counts during some work.
 *
 * @throws what the work throws
 */
export async function costOf(work: () => Promise<void>): Promise<EngineCost> {
	const resolve = jest.spyOn(Expression.prototype, 'resolveSimpleParameterValue');
	const display = jest.spyOn(NodeHelpers, 'displayParameter');
	const subscribe = jest.spyOn(Promise.prototype, 'then');
	try {
		await work();
		return {
			evaluations: resolve.mock.calls.filter(([value]) => isExpression(value)).length,
			parameters: display.mock.calls.length,
			subscriptions: subscribe.mock.calls.length,
		};
	} finally {
		for (const spy of [resolve, display, subscribe]) spy.mockRestore();
	}
}

import { Expression, NodeHelpers } from 'n8n-workflow';

/** How often the engine and the node did what costs time. Counts are the same on every machine, however busy it is. */
export interface EngineCost {
	/** Expressions that were evaluated. */
	evaluations: number;
	/** Parameters of the description for which the engine looked whether they are shown. */
	parameters: number;
	/** Calls of `then`; `Promise.all` makes one for each of its promises. */
	subscriptions: number;
}

const isExpression = (value: unknown) => typeof value === 'string' && value.startsWith('=');

/**
 * Counts while some work is done.
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

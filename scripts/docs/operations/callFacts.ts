// The calls are found by identity. Only as CommonJS does this file share its modules with the node.
import { ClayHr } from '../../../nodes/ClayHr/ClayHr.node.ts';
import type { Call } from '../../../nodes/ClayHr/shared/call.ts';
import { operationsOf } from '../../../nodes/ClayHr/shared/operation.ts';

/** What an operation's page says about its call. */
export interface CallFacts {
	/** A second path that ClayHR's documentation also allows. */
	readonly fallbackPath: string | undefined;
	readonly changesData: boolean;
	readonly kind: Call['response']['kind'];
	/** Fields that Output: Selected Fields offers in addition to the simplified ones. */
	readonly selectable: readonly string[];
	/** Fields that only a yes-or-no parameter adds. */
	readonly completed: { readonly parameter: string; readonly fields: readonly string[] } | undefined;
	/** Whether records also have the company's custom fields. */
	readonly hasCustomFields: boolean;
}

const found = operationsOf(new ClayHr().description.properties);
const factsByOperation = new Map(
	found.map(({ resource, operation, call }) => [`${resource}.${operation}`, factsOf(call)]),
);

/**
 * Returns the facts of an operation's call.
 *
 * @throws Error if the node has no such operation
 */
export function callFacts(resource: string, operation: string): CallFacts {
	const facts = factsByOperation.get(`${resource}.${operation}`);
	if (facts === undefined) throw new Error(`The node has no operation ${resource}.${operation}`);
	return facts;
}

function factsOf({ response, fallbackPath, changesData, complete }: Call): CallFacts {
	const shape = 'shape' in response && typeof response.shape === 'object' ? response.shape : undefined;
	const { fields = {}, more = {} } = shape ?? {};
	const added = complete && Object.keys(complete.shape.fields).filter((name) => !(name in fields));
	return {
		fallbackPath,
		changesData,
		kind: response.kind,
		selectable: [...new Set([...Object.keys(more), ...Object.keys(complete?.shape.more ?? {})])],
		completed: complete && { parameter: complete.when, fields: added ?? [] },
		hasCustomFields: [shape, complete?.shape].some((one) => one !== undefined && 'others' in one),
	};
}

import type { INodePropertyRouting, INodeProperties, INodePropertyOptions, INodeType } from 'n8n-workflow';

import type { Call } from './call';
import { callTo, factsOf } from './contract/callTo';
import type { CallParts, Documented, DocumentedValues, Endpoint } from './contract/documented';
import { executeItems } from './execute/executeItems';
import { routeItem } from './execute/routeItem';
import type { ListDefinition } from './lists/defineList';

const calls = new WeakMap<INodePropertyRouting, Call>();

/**
 * Builds the routing of an operation that sends a documented call.
 *
 * @param endpoint method and path as in ClayHR's documentation
 * @param parts the values by ClayHR's names, and how to read the response
 */
export function operation<E extends Endpoint, P extends CallParts>(
	endpoint: E,
	parts: P & Documented<E, P>,
): INodePropertyRouting {
	return routingOf(callTo(endpoint, parts));
}

/**
 * Builds the routing of an operation that reads a list.
 *
 * @param list the list, with its paging and the place of its rows
 * @param parts the values by ClayHR's names
 */
export function listOperation<E extends Endpoint, P extends Omit<CallParts, 'response' | 'paging'>>(
	list: ListDefinition<E>,
	parts: P & DocumentedValues<E, P>,
): INodePropertyRouting {
	const { under, read, shape, paging } = list;
	const { mayBeNoContent, ...facts } = factsOf(list.endpoint);
	const rest: Omit<CallParts, 'response' | 'paging'> = parts;
	return routingOf({
		...facts,
		...rest,
		response: { kind: 'rows', under, read, shape, mayBeNoContent },
		paging,
	});
}

/**
 * Builds the routing of an operation. Workflows and the routing engine share one program for an item, so every
 * operation has the same checks, concurrency, retry, paging, error handling, redaction, item pairing and output. Every
 * operation must use this function.
 */
export function routingOf(call: Call): INodePropertyRouting {
	const routing: INodePropertyRouting = {
		request: { method: call.method, url: call.path },
		send: { paginate: true },
		operations: { pagination: routeItem(call) },
	};
	calls.set(routing, call);
	return routing;
}

/** Returns the call that `routingOf` was given for a routing; undefined for any other routing. */
export function callOf(routing: INodePropertyRouting | undefined): Call | undefined {
	return routing && calls.get(routing);
}

/** An operation of a resource, with its call. */
export interface Operation {
	resource: string;
	operation: string;
	call: Call;
}

/**
 * Lists all operations of the node.
 *
 * @param properties the node's parameters
 */
export function operationsOf(properties: INodeProperties[]): Operation[] {
	return properties
		.filter(({ name }) => name === 'operation')
		.flatMap(({ displayOptions, options = [] }) =>
			(displayOptions?.show?.resource ?? []).flatMap((resource) =>
				options.filter(isChoice).flatMap(({ value, routing }) => {
					const call = callOf(routing);
					return call === undefined ? [] : [{ resource: String(resource), operation: String(value), call }];
				}),
			),
		);
}

type CustomOperations = NonNullable<INodeType['customOperations']>;

/**
 * Builds n8n's `customOperations`: for each pair of resource and operation, a function that n8n calls with all items at
 * once instead of routing them one by one.
 *
 * @param properties the node's parameters, with all operations
 */
export function customOperationsOf(properties: INodeProperties[]): CustomOperations {
	const found = withoutPrototype<CustomOperations>();
	for (const { resource, operation: name, call } of operationsOf(properties)) {
		const ofResource = found[resource] ?? withoutPrototype<CustomOperations[string]>();
		ofResource[name] = executeItems(call);
		found[resource] = ofResource;
	}
	return found;
}

// n8n would find the operation `constructor` in any other object, and call it.
const withoutPrototype = <T extends object>() => Object.create(null) as T;

function isChoice(option: NonNullable<INodeProperties['options']>[number]): option is INodePropertyOptions {
	return 'value' in option;
}

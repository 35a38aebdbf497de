import type { IDataObject, INodeExecutionData, INodeParameters, INodeType } from 'n8n-workflow';

import { ClayHr } from '../../nodes/ClayHr/ClayHr.node.ts';
import { isObject } from '../../nodes/ClayHr/shared/isObject.ts';
import { type Access, Engine, type RunResult } from './engine.mts';
import type { ExpectedRequest } from './expectedRequests/index.mts';
import { binaryOf, everyByte } from './files.mts';
import type { Sandbox } from './sandbox.mts';

/** The way a workflow runs the node: through `customOperations`. */
export const workflowWay = (access: Sandbox['access']) => new Engine(access);

/** The way through n8n's RoutingNode alone. */
export function routingWay(access: Access): Engine {
	const routed: INodeType = new ClayHr();
	delete routed.customOperations;
	return new Engine(access, routed);
}

/** A file for each item, should an operation ask for one. */
export const filesFor = (items: unknown[]) => items.map(() => ({ data: binaryOf(everyByte, 'sample.pdf') }));

/** Parameters whose values are read from an item, and that item. */
export interface ItemParameters {
	parameters: INodeParameters;
	item: IDataObject;
}

/** Has each value of the parameters read from the item by an expression. */
export function asExpressions(parameters: INodeParameters): ItemParameters {
	const item: IDataObject = {};
	const replace = (value: unknown): unknown => {
		if (Array.isArray(value) && value.some(isObject)) return value.map(replace);
		if (isObject(value)) {
			const entries = Object.entries(value).map(([name, inner]) => [name, isFixed(name) ? inner : replace(inner)]);
			return Object.fromEntries(entries);
		}
		const name = `field${Object.keys(item).length}`;
		item[name] = value as IDataObject[string];
		return `={{ $json.${name} }}`;
	};
	return { parameters: replace(parameters) as INodeParameters, item };
}

// What the editor writes, or n8n itself reads.
const isFixed = (name: string) =>
	['__rl', 'mode', 'mappingMode', 'schema', 'limit', 'people', 'outPeriod'].includes(name);

/** The requests that reached ClayHR's part of a sandbox, in their order. */
export async function requestsOf(sandbox: Sandbox): Promise<ExpectedRequest[]> {
	const log = await sandbox.control<LoggedRequest[]>('GET', '/requests');
	return log.map(({ method, path, query, body, contentType }) => {
		const type = contentType?.split(';')[0];
		return {
			method,
			path: path.replace(/^\/rm/, ''),
			...(Object.keys(query).length > 0 && { query }),
			...(body !== null && { body }),
			...(type !== undefined && type !== 'application/json' && { contentType: type }),
		};
	});
}

interface LoggedRequest {
	method: string;
	path: string;
	query: Record<string, string>;
	body: unknown;
	contentType: string | null;
}

/** The parts of a result that the user sees. */
export function outcomeOf({ status, items, errorItems, error }: RunResult): IDataObject {
	return {
		status,
		items: items.map(outputOf),
		errorItems: errorItems.map(outputOf),
		error: error && {
			message: error.message,
			description: error.description,
			// n8n's routing makes a NodeApiError with this code of every error.
			httpCode: error.httpCode === 'none' ? undefined : error.httpCode,
			itemIndex: error.context?.itemIndex,
		},
	};
}

function outputOf({ json, pairedItem, binary, error }: INodeExecutionData): IDataObject {
	const output = { json: withoutTimeOfDay(json), pairedItem, binary, error: error?.message };
	return output as IDataObject;
}

// The sandbox's clock goes on from one run to the next. These are its milliseconds since 1970.
function withoutTimeOfDay(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutTimeOfDay);
	if (isObject(value))
		return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutTimeOfDay(inner)]));
	return typeof value === 'number' && value > 1e12 ? Math.floor(value / 86_400_000) : value;
}

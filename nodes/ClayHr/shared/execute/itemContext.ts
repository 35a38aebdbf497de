import {
	type IBinaryData,
	type IExecuteFunctions,
	type IExecuteSingleFunctions,
	type INode,
	type IDataObject,
	NodeApiError,
	NodeConnectionTypes,
	NodeOperationError,
} from 'n8n-workflow';

import type { Call, ItemContext, ItemFiles } from '../call';
import { type SendSettings, usualTimeout } from '../http/client';
import { ofItem, withItemIndex, settle } from '../http/failure';
import { parseRequestOptions } from '../http/requestOptions';
import { isObject } from '../isObject';
import type { Value } from '../parameters/wireTypes';

/** Caches parameters without an expression for all items of an execution. */
export class ParameterCache {
	private readonly constants = new Map<string, unknown>();

	constructor(private readonly node: INode) {}

	/**
	 * Returns a parameter's value.
	 *
	 * @param read evaluates the parameter for the item
	 */
	get(name: string, read: () => unknown): unknown {
		if (this.constants.has(name)) return this.constants.get(name);
		const value = read();
		if (!hasExpression(this.node.parameters[name])) this.constants.set(name, value);
		return value;
	}
}

function hasExpression(value: unknown): boolean {
	if (typeof value === 'string') return value.startsWith('=');
	if (Array.isArray(value)) return value.some(hasExpression);
	return isObject(value) && Object.values(value).some(hasExpression);
}

/**
 * Creates the context of an item for the loop in `executeItems`.
 *
 * @param parameters cache shared by all items of the execution
 */
export function itemOf(
	functions: IExecuteFunctions,
	itemIndex: number,
	execution: Execution,
	parameters: ParameterCache,
	{ changesData, isOnlyItem }: Pick<ItemContext, 'changesData' | 'isOnlyItem'>,
): ItemContext {
	const { helpers } = functions;
	const read = (name: string) =>
		parameters.get(name, () => functions.getNodeParameter(name, itemIndex, null) as unknown);
	const files: ItemFiles = {
		names: () => Object.keys(functions.getInputData()[itemIndex]?.binary ?? {}),
		find: (field) => helpers.assertBinaryData(itemIndex, field),
		read: async (field) => await helpers.getBinaryDataBuffer(itemIndex, field),
		sizeOf: async (file) => await sizeOf(functions, file),
		create: async (content, fileName) => await helpers.prepareBinaryData(content, fileName),
	};
	// With Retry On Fail, an earlier try may have carried out other items.
	const isCheckedAlone = functions.continueOnFail() || (changesData && functions.getNode().retryOnFail === true);
	const isTool = isCalledAsTool(functions);
	const facts = { changesData, isCheckedAlone, isTool, isOnlyItem };
	return itemContext({ functions, itemIndex, execution, read, files, ...facts });
}

// An AI agent's item comes by another connection type.
const isCalledAsTool = (functions: IExecuteFunctions): boolean =>
	functions.getInputData(0, NodeConnectionTypes.AiTool).length > 0;

/** Creates the context of an item that n8n's routing engine runs. */
export function routedItemOf(
	functions: IExecuteSingleFunctions,
	execution: Execution,
	{ changesData }: Pick<Call, 'changesData'>,
): ItemContext {
	const { helpers } = functions;
	const read = (name: string): unknown => functions.getNodeParameter(name, null);
	const files: ItemFiles = {
		names: () => Object.keys(functions.getInputData().binary ?? {}),
		find: (field) => helpers.assertBinaryData(field),
		read: async (field) => await helpers.getBinaryDataBuffer(field),
		sizeOf: async (file) => await sizeOf(functions, file),
		create: async (content, fileName) => await helpers.prepareBinaryData(content, fileName),
	};
	const itemIndex = functions.getItemIndex();
	const isCheckedAlone = itemIndex > 0 || functions.continueOnFail();
	// Only tools and MCP servers run a node this way, each item by itself.
	const facts = { changesData, isCheckedAlone, isTool: true, isOnlyItem: true };
	return itemContext({ functions, itemIndex, execution, read, files, ...facts });
}

// The rest of the timeout is for the answer. A change that has little time left for its answer would end in doubt.
const queueingShare = 0.5;

interface ItemSource extends Pick<ItemContext, 'changesData' | 'isCheckedAlone' | 'isOnlyItem'> {
	functions: IExecuteFunctions | IExecuteSingleFunctions;
	itemIndex: number;
	execution: Execution;
	read: (name: string) => unknown;
	files: ItemFiles;
	isTool: boolean;
}

// n8n gives the tool variant of a node this ending.
const isTypeOfTool = ({ type }: INode) => type.endsWith('Tool');

function itemContext({ functions, itemIndex, execution, read, files, isTool, ...facts }: ItemSource): ItemContext {
	const node = functions.getNode();
	const values = new Map<string, unknown>();
	const getParameter = (path: string): unknown => {
		const [name = '', ...inner] = path.split('.');
		if (!values.has(name)) values.set(name, read(name));
		return inner.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), values.get(name));
	};
	const { baseURL, allowedDomains } = execution;
	const chosen = parseRequestOptions(node, getParameter('requestOptions'), itemIndex);
	const requestOptions = { ...chosen, ...(allowedDomains !== undefined && { allowedDomains }) };
	const { timeout = usualTimeout } = requestOptions;
	const settings: SendSettings = {
		timeout: () => timeout,
		longestQueueing: timeout * queueingShare,
		requester: execution.requester,
		cancelSignal: functions.getExecutionCancelSignal(),
		assertMaySend: () => execution.assertNotStopped(),
		itemIndex,
	};
	return {
		...facts,
		node,
		itemIndex,
		isTool: isTool || isTypeOfTool(node),
		timezone: functions.getTimezone(),
		context: functions,
		baseURL,
		requestOptions,
		settings,
		files,
		found: new Map<string, Value>(),
		getParameter,
		addedFields: (collection) => node.parameters[collection],
		// The error names the item that sent the request, but all items that wait for it get the error.
		cachedRequest: async (key, send) =>
			await execution.cachedRequest(key, send).catch((error: unknown) => {
				throw ofItem(node, error, itemIndex);
			}),
	};
}

// n8n keeps a file's content either in the item or in its binary store, under an ID.
async function sizeOf(
	{ helpers }: IExecuteFunctions | IExecuteSingleFunctions,
	{ id, data }: IBinaryData,
): Promise<number> {
	return id === undefined ? Buffer.byteLength(data, 'base64') : (await helpers.getBinaryMetadata(id)).fileSize;
}

/** State shared by all items of one node execution. */
export class Execution {
	/** The error that stopped the execution. No request is sent after it. */
	private stopped: { error: unknown } | undefined;

	private readonly requests = new Map<string, Promise<IDataObject[]>>();

	/**
	 * @param baseURL the company's address with `/rm`
	 *
	 * @param allowedDomains n8n's domain restriction of the credential, if any
	 *
	 * @param requester identifies the execution where n8n runs each item by itself
	 */
	constructor(
		readonly baseURL: string,
		readonly allowedDomains?: string,
		readonly requester: unknown = Symbol('execution'),
	) {}

	/** Stops the execution with an item's error. Later errors are ignored. */
	stop(error: unknown): void {
		this.stopped ??= { error };
	}

	/** @throws the error that stopped the execution */
	assertNotStopped(): void {
		if (this.stopped) throw this.stopped.error;
	}

	/**
	 * Reads records once and reuses them for all items. A failed request is sent again for the next item.
	 *
	 * @param key identifies the request within the execution
	 * @throws what `send` throws
	 */
	async cachedRequest(key: string, send: () => Promise<IDataObject[]>): Promise<IDataObject[]> {
		const request = this.requests.get(key) ?? send();
		this.requests.set(key, request);
		const outcome = await settle(request);
		if ('error' in outcome) this.requests.delete(key);
		return await request;
	}
}

/** Converts an error to one that names the item's index. */
export function toItemError(node: INode, error: unknown, itemIndex: number): NodeApiError | NodeOperationError {
	const known = withItemIndex(node, error, itemIndex);
	if (known instanceof NodeApiError || known instanceof NodeOperationError) {
		known.context.itemIndex ??= itemIndex;
		return known;
	}
	return new NodeOperationError(node, known instanceof Error ? known : new Error(String(known)), { itemIndex });
}

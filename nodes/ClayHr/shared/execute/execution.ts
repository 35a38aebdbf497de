import type { IDataObject, INode } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { withItemIndex } from '../http/failure';
import { settle } from '../http/settle';

/** State shared by all items of one node execution. */
export class Execution {
	/** The error that stopped the execution. No request is sent after it. */
	private stopped: { error: unknown } | undefined;

	private readonly requests = new Map<string, Promise<IDataObject[]>>();

	/**
	 * @param baseURL the company's address with `/rm`
	 *
	 * @param allowedDomains n8n's domain restriction of the credential, if any
	 */
	constructor(
		readonly baseURL: string,
		readonly allowedDomains?: string,
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

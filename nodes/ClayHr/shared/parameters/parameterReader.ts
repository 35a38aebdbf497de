import type { INode } from 'n8n-workflow';

import type { Value } from './wireTypes';

/** What reading parameters needs to know of an item. */
export interface ParameterReader {
	readonly node: INode;
	readonly itemIndex: number;
	/** True if the operation changes data in ClayHR. */
	readonly changesData: boolean;
	/** True if other items may have been sent when this one is found invalid. */
	readonly isCheckedAlone: boolean;
	/** True if an AI agent calls the node as a tool. */
	readonly isTool?: boolean;
	/** The company's address with `/rm`. */
	readonly baseURL: string;
	/** The workflow's time zone. */
	readonly timezone: string;
	/** Results of the item's look-ups, by `lookUpKey`. */
	readonly found: Map<string, Value>;
	/**
	 * Returns a parameter's value for the item; undefined if it has none. n8n evaluates each top-level parameter once.
	 *
	 * @param path a parameter's name, or with dots the path of a parameter inside a collection
	 * @throws n8n's error if the expression fails
	 */
	getParameter(path: string): unknown;
	/** Returns the fields of a collection that the user added, by name. A field's value may be an expression. */
	addedFields(collection: string): unknown;
}

import type { INode } from 'n8n-workflow';

import type { Value } from './fields';

/** What reading the parameters has to know of an item. */
export interface ParameterReader {
	readonly node: INode;
	readonly itemIndex: number;
	/** The workflow's time zone. */
	readonly timezone: string;
	/** Values that ClayHR was asked for, by `lookUpKey`. */
	readonly found: Map<string, Value>;
	/**
	 * The value of a parameter for the item; undefined when it has none. n8n evaluates each top-level parameter once.
	 *
	 * @param path the name of a parameter, or with a dot the name of one inside a collection
	 * @throws n8n's error when the expression can't be evaluated
	 */
	getParameter(path: string): unknown;
}

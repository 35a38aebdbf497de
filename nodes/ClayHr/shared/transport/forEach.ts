import type { INodeExecutionData } from 'n8n-workflow';

import type { Call } from '../operation';
import { readSources } from '../request/readSource';
import type { Gathering } from './gather';

/**
 * Reads a list once for each of the values that a person wants of it, every record once.
 * A call without such a parameter, or whose user chose no value, is read once.
 *
 * @param gathering how to read it
 */
export async function readForEach(
	{ forEach }: Pick<Call, 'forEach'>,
	{ context, read, limit }: Gathering,
): Promise<INodeExecutionData[]> {
	const values: unknown = forEach && readSources(context, { values: forEach.values }).values;
	if (!forEach || !Array.isArray(values)) return await read();
	const found = new Map<unknown, INodeExecutionData>();
	for (const value of values) {
		if (found.size >= limit) break;
		for (const item of await read({ [forEach.name]: String(value) }, limit)) {
			const id = item.json[forEach.idField] ?? Symbol('without an ID');
			if (!found.has(id)) found.set(id, item);
		}
	}
	return [...found.values()].slice(0, limit);
}

import type { IDataObject, IPollFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { assertIds } from './assertIds';
import type { Change, Watch } from './events/watch';
import { exampleOf, pickLatest } from './pickLatest';
import { readEnd } from './scan/latest';
import type { ReadPage, Row } from './scan/list';
import { toId } from './toId';

/**
 * What the event would look like for the latest record, for "Fetch Test Event". It is one, as every item of it makes the
 * nodes that are tried out with it change something in ClayHR. Whether anything happened to the record is not asked: a
 * workflow is built before something happens.
 *
 * @param today yyyy-MM-dd
 * @throws NodeOperationError when there is no record to show; what `readPage` throws
 */
export async function latestChange(
	context: Pick<IPollFunctions, 'getNode' | 'logger'>,
	watch: Watch,
	readPage: ReadPage,
	today: string,
): Promise<Change> {
	const rows: Row[] = [];
	for (const list of watch.lists(today)) {
		const isOfList = (record: IDataObject) => list.holds?.(record) ?? true;
		const toRow = (record: IDataObject) => ({ record, list: list.name });
		const canShow = (record: IDataObject) => isOfList(record) && exampleOf(toRow(record), watch) !== undefined;
		for (const record of await readEnd(list, readPage, canShow)) if (isOfList(record)) rows.push(toRow(record));
	}
	const withId = rows.filter(({ record }) => toId(record[watch.idField]) !== undefined).length;
	assertIds(context, { rows: rows.length, withId }, watch);
	const latest = pickLatest(rows, watch);
	if (latest !== undefined) return latest;
	throw new NodeOperationError(context.getNode(), `There are no ${watch.records} in ClayHR to show`, {
		description:
			'There are none that fit the fields of this trigger. The trigger works all the same: publish (activate) the workflow, and it starts when there is something new.',
	});
}

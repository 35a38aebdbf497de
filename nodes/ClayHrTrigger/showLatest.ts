import type { IPollFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { assertIds } from './assertIds';
import type { Change, Watch } from './events/watch';
import { mostShown, pickLatest } from './pickLatest';
import { readEnd } from './scan/latest';
import type { ReadPage, Row } from './scan/list';
import { toId } from './toId';

/**
 * What the event would look like for the latest few records, for "Fetch Test Event". Whether anything happened to them is
 * not asked: a workflow is built before something happens.
 *
 * @param today yyyy-MM-dd
 * @throws NodeOperationError when there is no record to show; what `readPage` throws
 */
export async function latestChanges(
	context: Pick<IPollFunctions, 'getNode' | 'logger'>,
	watch: Watch,
	readPage: ReadPage,
	today: string,
): Promise<Change[]> {
	const rows: Row[] = [];
	for (const list of watch.lists(today)) {
		const records = (await readEnd(list, readPage, mostShown)).filter((record) => list.holds?.(record) ?? true);
		rows.push(...records.map((record) => ({ record, list: list.name })));
	}
	const withId = rows.filter(({ record }) => toId(record[watch.idField]) !== undefined).length;
	assertIds(context, { rows: rows.length, withId }, watch);
	const shown = pickLatest(rows, watch);
	if (shown.length > 0) return shown;
	throw new NodeOperationError(context.getNode(), `There are no ${watch.records} in ClayHR to show`, {
		description: 'The trigger works all the same: activate the workflow, and it starts when there is something new.',
	});
}

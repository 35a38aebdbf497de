import type { IDataObject, IPollFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { assertIds } from './assertIds';
import type { Change, EventDefinition } from './events/eventDefinition';
import { pickLatestSample, sampleOf } from './sampleEvent';
import { readLastRows } from './scan/lastRows';
import type { ReadPage, Row } from './scan/list';
import { isTooLong, toId } from './toId';

/**
 * Shows the latest record as a sample event for "Fetch Test Event", whether or not it changed. Returns one event only,
 * because nodes that are tested with it may change data in ClayHR once per item.
 *
 * @param today yyyy-MM-dd
 * @throws NodeOperationError if no record can be shown; what `readPage` throws
 */
export async function fetchTestEvent(
	context: Pick<IPollFunctions, 'getNode' | 'logger'>,
	definition: EventDefinition,
	readPage: ReadPage,
	today: string,
): Promise<Change> {
	const rows: Row[] = [];
	for (const list of (definition.sampleLists ?? definition.lists)(today)) {
		const isInList = (record: IDataObject) => list.matches?.(record) ?? true;
		const toRow = (record: IDataObject) => ({ record, list: list.name });
		const isSample = (record: IDataObject) => isInList(record) && sampleOf(toRow(record), definition) !== undefined;
		for (const record of await readLastRows(list, readPage, isSample)) if (isInList(record)) rows.push(toRow(record));
	}
	const ids = rows.map(({ record }) => record[definition.idField]);
	const withId = ids.filter((id) => toId(id) !== undefined).length;
	const tooLong = ids.find(isTooLong);
	const counts = { rows: rows.length, withId, ...(tooLong !== undefined && { tooLong: String(tooLong) }) };
	assertIds(context, counts, definition);
	const latest = pickLatestSample(rows, definition);
	if (latest !== undefined) {
		const [combined] =
			definition.combine?.(
				[latest],
				rows.map(({ record }) => record),
			) ?? [];
		return combined ?? latest;
	}
	throw new NodeOperationError(context.getNode(), `No test event: ClayHR has no ${definition.records}`, {
		description:
			"No record matches this trigger's fields. You can publish (activate) the workflow anyway: it starts when the event happens.",
	});
}

import type { IDataObject, IExecuteSingleFunctions } from 'n8n-workflow';

import { listRows } from '../transport/clayHrRequest';
import { runOf, togetherWithOthers } from '../transport/run';
import type { RecordList, RecordValue, Source, Sources } from './fields';
import { readSources } from './readSource';
import { recordKey } from './recordValue';
import { nothingChanged, refuse, shown } from './refuse';

/**
 * Finds the records that an item's fields name; `readSource` takes values out of them. Each list is read once for all
 * items of a run.
 *
 * @throws NodeOperationError when there is no such record; NodeApiError when ClayHR can't be asked
 */
export async function findRecords(context: IExecuteSingleFunctions, sources: Sources[]): Promise<void> {
	const values = sources.flatMap((one) => Object.values(one)).filter(isOfRecord);
	if (values.length === 0) return;
	const run = runOf(context);
	const lookUps = values.map(async ({ of, id }) => {
		const rows = run.lists.get(of.path) ?? listRows(context, { path: of.path });
		run.lists.set(of.path, rows);
		run.records.set(recordKey(context, of), recordIn(context, await rows, of, id));
	});
	await togetherWithOthers(run, Promise.all(lookUps));
}

function recordIn(
	context: IExecuteSingleFunctions,
	rows: IDataObject[],
	{ idField, thing }: RecordList,
	id: RecordValue['id'],
): IDataObject {
	const { wanted } = readSources(context, { wanted: id });
	const found = rows.find((row) => String(row[idField]) === String(wanted));
	return (
		found ??
		refuse(context, id.parameter, `must be the ID of ${thing} in ClayHR, but none has ${shown(wanted)}`, nothingChanged)
	);
}

const isOfRecord = (source: Source): source is RecordValue => 'of' in source;

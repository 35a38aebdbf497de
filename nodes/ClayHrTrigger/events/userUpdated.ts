import type { IDataObject } from 'n8n-workflow';

import { directory } from '../../ClayHr/resources/user/lists';
import { directoryRowIn, ofDirectoryRow } from '../../ClayHr/resources/user/shape';
import { ownValue } from '../../ClayHr/shared/ownValue';
import { withQuery } from '../../ClayHr/shared/lists/defineList';
import { rowsOf } from '../../ClayHr/shared/records/envelope';
import type { TriggerParameters } from '../parameters/readParameters';
import type { ScanList } from '../scan/list';
import { fieldMemory, fieldValue, textsBefore, type TrackedFields, trackedFieldsIn } from '../state/fieldMemory';
import { fingerprint } from '../state/fingerprint';
import { addListRows, addShortRecords, completedUserShape, completeUsers } from './completeUsers';
import type { Change, EventDefinition } from './eventDefinition';
import { closedList, userEvent, usersWith } from './userEvent';
import { shown, textOf, type WatchedField, watchedFields } from './watchedFields';

const closedDirectory =
	"The API key's user may not read ClayHR's directory. Allow it in ClayHR, or remove the fields that only the directory has from Fields.";

/**
 * Users with a change in a watched field. New users are no event. Polls read the directory only if one of its fields is watched; each
 * of its rows is then compared with the user's earlier row.
 */
export function userUpdated(parameters: TriggerParameters): EventDefinition {
	const chosen = parameters.choices('watchedFields', Object.keys(watchedFields)).sort();
	const fields = chosen.flatMap((value) => ownValue(watchedFields, value) ?? []);
	const ofDirectory = fields.filter(({ isInDirectory }) => isInDirectory === true);
	const ofList = fields.filter(({ isInDirectory }) => isInDirectory !== true);
	const parts = [ofList, ofDirectory].filter((part) => part.length > 0);
	const partOf = (record: IDataObject) => (directoryRowIn(record) === undefined ? ofList : ofDirectory);
	const lists = [
		...(ofList.length > 0 ? [usersWith('F'), usersWith('A')] : []),
		...(ofDirectory.length > 0 ? [directoryWith('F'), directoryWith('A')] : []),
	];
	const isCompleted = parameters.flag('completeUser');
	const common = userEvent(parameters);
	return {
		...common,
		event: 'userUpdated',
		memory: fieldMemory(parts.map((part) => part.map(({ name }) => name))),
		scope: chosen,
		lists: () => lists,
		sampleLists: () => [usersWith('F'), usersWith('A')],
		trackedValueOf: (record) => JSON.stringify(trackedFields(partOf(record), record)),
		hasTrackedFields: (record) => {
			const row = directoryRowIn(record) ?? record;
			return partOf(record).some(({ sources }) => sources.some((source) => source in row));
		},
		isEvent: (_value, previousValue) => previousValue !== undefined,
		combine: combineByUser,
		...(ofDirectory.length > 0 && {
			shape: isCompleted ? common.shape : completedUserShape,
			complete: async (reader, changes) => {
				const completed = await completeUsers(reader, await addListRows(reader, changes), closedDirectory);
				return isCompleted ? await addShortRecords(reader, completed, closedList) : completed;
			},
		}),
		describe: ({ record, trackedValue, previousValue }) => ({
			key: trackedFieldsIn(trackedValue).key,
			fields: changesOf(fields, record, previousValue),
		}),
	};
}

/** The directory's rows of users with a status, as records of users. */
const directoryWith = (status: string): ScanList => {
	const { paging, ...list } = withQuery(directory, { status });
	return {
		...list,
		name: `directory ${status}`,
		owner: 'in the directory',
		...(paging && { paging: { ...paging, idField: 'userId' } }),
		read: (body) => rowsOf(body).map((row) => ofDirectoryRow(row, status)),
	};
};

function trackedFields(fields: WatchedField[], record: IDataObject): TrackedFields {
	const values = fields.map((field) => ({ field, value: field.read(record) }));
	return {
		key: fingerprint(values.map(({ value }) => value)),
		fields: Object.fromEntries(values.map(({ field, value }) => [field.name, fieldValue(value, textOf(field, value))])),
	};
}

/** One event for each user, though the list and the directory may both show a change of the user. */
function combineByUser(changes: Change[]): Change[] {
	const byId = new Map<number, Change>();
	for (const change of changes) {
		const other = byId.get(change.id);
		byId.set(change.id, other === undefined ? change : joined(other, change));
	}
	return [...byId.values()];
}

/** Joins two changes of a user. The row of the list wins, because the directory's row stands in a field of its own. */
function joined(one: Change, other: Change): Change {
	const [first, second] = [one, other].map(({ trackedValue }) => trackedFieldsIn(trackedValue));
	const [before, beforeOther] = [one, other].map(({ previousValue = 'null' }) => textsBefore(previousValue));
	return {
		...one,
		record: { ...other.record, ...one.record },
		trackedValue: JSON.stringify({
			key: `${first?.key ?? ''}${second?.key ?? ''}`,
			fields: { ...first?.fields, ...second?.fields },
		} satisfies TrackedFields),
		previousValue: JSON.stringify(before && beforeOther ? { ...before, ...beforeOther } : null),
		occurrence: Math.max(one.occurrence, other.occurrence),
	};
}

/**
 * Says which fields changed, and their values before and after. A value before is null if it was empty, or too long to be kept.
 *
 * @param previousValue undefined for a sample, which shows all watched fields as changed
 */
function changesOf(fields: WatchedField[], record: IDataObject, previousValue: string | undefined): IDataObject {
	const before =
		previousValue === undefined
			? Object.fromEntries(fields.map(({ name }) => [name, null]))
			: textsBefore(previousValue);
	if (before === undefined) return { changedFields: null };
	const changed = fields.filter(({ name }) => name in before);
	const values = changed
		.filter(({ kind }) => kind !== 'records')
		.flatMap((field) => [
			[`before.${field.name}`, shown(field, before[field.name] ?? null)],
			[`after.${field.name}`, shown(field, textOf(field, field.read(record)))],
		]);
	return { changedFields: changed.map(({ name }) => name), ...Object.fromEntries(values) };
}

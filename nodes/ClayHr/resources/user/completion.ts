import type { IDataObject } from 'n8n-workflow';

import type { Completion, ItemContext } from '../../shared/call';
import { reportOf, settle, toNodeApiError } from '../../shared/http/failure';
import { isObject } from '../../shared/isObject';
import { userIdOf } from '../../shared/lists/users';
import { labelOf } from '../../shared/parameters/invalidParameter';
import type { PlainValue, Reader, Shape } from '../../shared/records/shape';
import { findDirectoryRows, isDirectoryClosed } from './directoryRows';
import { directoryShape, userShape } from './shape';

// Name of the directory's row in a completed record.
const rowName = 'directory';

const inRow = (record: IDataObject): IDataObject | undefined => {
	const row = record[rowName];
	return isObject(row) ? row : undefined;
};

/**
 * The completion of users by their rows in the directory, which has most of what the other calls lack.
 * `orgrelation/allactive` has it too, but in one response for the whole company: 237 MB for 100,000 users.
 *
 * @param when the yes-or-no parameter that turns it on
 * @param own the shape of the call
 * @param isOptional true if users are returned without their rows when ClayHR has no directory, or refuses it
 */
export function fromDirectory(when: string, own: Shape, isOptional: boolean): Completion {
	return {
		when,
		shape: completed(own),
		isComplete: (record) => inRow(record) !== undefined,
		add: async (item, users, { name }) => {
			const outcome = await settle(findDirectoryRows(item, users, name));
			if ('value' in outcome) return users.map((user) => withRow(user, outcome.value));
			if (!isDirectoryClosed(outcome.error)) throw outcome.error;
			if (isOptional) return users;
			throw closedDirectory(item, outcome.error, when);
		},
	};
}

function withRow(user: IDataObject, rows: ReadonlyMap<number, IDataObject>): IDataObject {
	const row = rows.get(userIdOf(user) ?? 0);
	return row === undefined ? user : { ...user, [rowName]: row };
}

/** Makes the error of a directory that can't be read, with the advice to turn off what needs it. */
export function closedDirectory(item: ItemContext, error: unknown, when: string): unknown {
	const report = reportOf(error);
	if (!report) return error;
	return toNodeApiError(
		item.node,
		{
			...report,
			message: `The directory can't be read: ${report.message}`,
			description: `${report.description} Or turn off '${labelOf(when)}'.`,
		},
		item.itemIndex,
	);
}

/** Fields of a completed record: those of the call and those of the directory. The call's own values come first. */
function completed(own: Shape): Shape {
	const has = (name: string) => [own, directoryShape].some(({ fields, more }) => name in { ...fields, ...more });
	const completing = (readers: Readonly<Record<string, Reader>>) =>
		Object.fromEntries(
			Object.entries(readers)
				.filter(([name]) => has(name))
				.map(([name, read]) => [name, orInRow(read)]),
		);
	const { location, dateOfBirth, ...more } = userShape.more;
	return { fields: completing({ ...userShape.fields, location, dateOfBirth }), more: completing(more) };
}

function orInRow(read: Reader): Reader {
	return (record) => {
		const value = read(record);
		const row = isNothing(value) ? inRow(record) : undefined;
		return row === undefined ? value : read(row);
	};
}

const isNothing = (value: PlainValue) => value === null || (Array.isArray(value) && value.length === 0);

import type { IDataObject } from 'n8n-workflow';

import type { Completion, ItemContext } from '../../shared/call';
import { settle } from '../../shared/http/failure';
import { isObject } from '../../shared/isObject';
import { withQuery } from '../../shared/lists/defineList';
import { getList } from '../../shared/lists/getList';
import { userIdOf } from '../../shared/lists/users';
import { at, firstOf, type Reader, type Shape, status } from '../../shared/records/shape';
import { closedDirectory } from '../user/completion';
import { isDirectoryClosed } from '../../shared/lists/rowsOfUsers';
import { directory } from '../user/lists';
import { manager, managerId, managerIds } from '../user/manager';
import { leaveStatusWords } from './codes';
import { leaveRequestShape } from './shape';

const { fields, more = {} } = leaveRequestShape;
const read = (name: string): Reader => fields[name] ?? more[name] ?? at(name);

const requestsIn = (record: IDataObject): IDataObject[] => {
	const { otherRequests: others } = record;
	return [record, ...(Array.isArray(others) ? others.filter(isObject) : [])];
};

const policies: Reader = (record) => {
	const names = requestsIn(record).flatMap((one) => read('policy')(one) ?? []);
	return names.length === 0 ? null : [...new Set(names.map(String))].join(', ');
};

const requestIds: Reader = (record) =>
	requestsIn(record)
		.map((one) => Number(read('id')(one)))
		.filter(Number.isSafeInteger);

const user = { user: read('user'), userId: read('userId'), email: read('email') };
const department = { department: read('department'), departmentId: at('userModel.departmentModel.departmentId') };
const leave = {
	policy: policies,
	policyId: read('policyId'),
	endDate: read('endDate'),
	status: status('status', leaveStatusWords),
	statusCode: at('status'),
};
const further = {
	days: read('days'),
	description: read('description'),
	hours: read('hours'),
	requestIds,
	startDate: read('startDate'),
};

// Only for a leave whose last day ClayHR does not tell.
const ifEndIsUnknown = { endIsUnknown: at('endIsUnknown') };

/** A person and a day of leave. */
export const whoIsOutShape: Shape = {
	fields: { id: read('id'), day: at('day'), ...user, ...department, ...leave },
	more: further,
	undocumented: ifEndIsUnknown,
};

const inRow =
	(reader: Reader): Reader =>
	({ directory: row }) =>
		isObject(row) ? reader(row) : null;

const fromDirectory = { department: firstOf(read('department'), inRow(at('department', 'departmentLabel'))) };

const managers = {
	manager: inRow(manager),
	managerId: inRow(managerId),
	managerEmail: at('managerEmail'),
};

const withManagersShape: Shape = {
	fields: { id: read('id'), day: at('day'), ...user, ...department, ...fromDirectory, ...managers, ...leave },
	more: { ...further, managerIds: inRow(managerIds) },
	undocumented: ifEndIsUnknown,
};

/**
 * Adds the managers to people who are out. ClayHR's leave has none, so the directory of active users is read once per execution,
 * whatever the number of people.
 *
 * @param when the yes-or-no parameter that turns it on
 */
export const withManagers = (when: string): Completion => ({
	when,
	shape: withManagersShape,
	shapeOf: () => withManagersShape,
	add: async (item, records) => {
		if (records.length === 0) return records;
		const rows = new Map((await directoryOf(item, when)).map((row) => [idIn(row), row]));
		return records.map((record) => {
			const row = rows.get(userIdOf({ userId: read('userId')(record) }));
			if (row === undefined) return record;
			const emails = idsOf(row).flatMap((id) => emailIn(rows.get(id)) ?? []);
			return { ...record, directory: row, managerEmail: emails.length === 0 ? null : emails.join(', ') };
		});
	},
});

const idIn = ({ resourceId }: IDataObject) => userIdOf({ userId: resourceId });
const emailIn = (row: IDataObject = {}) => at('emailAddress')(row);

function idsOf(row: IDataObject): number[] {
	const ids = managerIds(row);
	return Array.isArray(ids) ? ids.map(Number) : [];
}

async function directoryOf(item: ItemContext, when: string): Promise<IDataObject[]> {
	const outcome = await settle(
		item.cachedRequest(
			'directory of active users',
			async () => await getList(item, withQuery(directory, { status: 'A' })),
		),
	);
	if ('value' in outcome) return outcome.value;
	throw isDirectoryClosed(outcome.error) ? closedDirectory(item, outcome.error, when) : outcome.error;
}

import type { IDataObject } from 'n8n-workflow';

import { expenseReports } from '../../ClayHr/resources/expenseReport/lists';
import { expenseReportShape } from '../../ClayHr/resources/expenseReport/shape';
import { isObject } from '../../ClayHr/shared/isObject';
import { withQuery } from '../../ClayHr/shared/lists/defineList';
import type { TriggerParameters } from '../parameters/readParameters';
import type { PollReader } from '../pollReader';
import { toId } from '../toId';
import type { Change, EventDefinition } from './eventDefinition';
import { newRecordEvent } from './newRecordEvent';
import { readPerson } from './readPerson';

/** New expense reports of the chosen users, or of the API key's user. ClayHR lists the reports of one user at a time. */
export function newExpenseReport(parameters: TriggerParameters): EventDefinition {
	const chosen = parameters.ids('expenseUsers');
	const users = [...new Set(chosen.length > 0 ? chosen : [parameters.apiKeyUserId()])].sort(
		(one, other) => one - other,
	);
	return newRecordEvent({
		event: 'newExpenseReport',
		records: 'expense reports',
		idField: 'expenseReportId',
		shape: expenseReportShape,
		complete: addUsers,
		scope: users,
		lists: () =>
			users.map((userID) => ({
				name: String(userID),
				...withQuery(expenseReports, { userID }),
				owner: `of the user ${userID}`,
				refusalAdvice: `The user ${userID} may have been deleted in ClayHR. If so, remove the user from Users in this trigger: until then it starts for nobody, so that no expense report is missed. Otherwise check that the API key's user may see the expense reports of this user.`,
			})),
	});
}

/** Adds the users to new reports, because ClayHR's rows have only their IDs. Each user is read once per poll. */
async function addUsers(reader: PollReader, changes: Change[]): Promise<Change[]> {
	return await Promise.all(
		changes.map(async (change) => ({ ...change, record: await withUser(reader, change.record) })),
	);
}

async function withUser(reader: PollReader, report: IDataObject): Promise<IDataObject> {
	const id = toId(report.userId);
	if (id === undefined || isObject(report.userViewModel)) return report;
	const userViewModel = await readPerson(reader, id);
	return userViewModel === undefined ? report : { ...report, userViewModel };
}

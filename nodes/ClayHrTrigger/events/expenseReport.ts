import { expenseReports } from '../../ClayHr/resources/expenseReport/lists';
import { expenseReportShape } from '../../ClayHr/resources/expenseReport/shape';
import { withQuery } from '../../ClayHr/shared/lists/defineList';
import type { TriggerParameters } from '../parameters/readParameters';
import type { EventDefinition } from './eventDefinition';
import { newRecordEvent } from './newRecordEvent';

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

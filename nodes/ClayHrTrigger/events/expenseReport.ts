import { expenseReports } from '../../ClayHr/resources/expenseReport/lists';
import { expenseReportShape } from '../../ClayHr/resources/expenseReport/shape';
import { withQuery } from '../../ClayHr/shared/lists/defineList';
import type { Parameters } from '../parameters/readParameters';
import { newRecord } from './newRecord';
import type { Watch } from './watch';

/** Expense reports of the chosen people, or of the key's owner: ClayHR lists those of one person at a time. */
export function newExpenseReport(parameters: Parameters): Watch {
	const chosen = parameters.ids('expenseUsers');
	const users = [...new Set(chosen.length > 0 ? chosen : [parameters.keyOwner()])].sort((one, other) => one - other);
	return newRecord({
		event: 'newExpenseReport',
		records: 'expense reports',
		idField: 'expenseReportId',
		shape: expenseReportShape,
		scope: users,
		lists: () => users.map((userID) => ({ name: String(userID), ...withQuery(expenseReports, { userID }) })),
	});
}

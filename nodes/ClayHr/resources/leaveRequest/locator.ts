import { locator } from '../../shared/description/locators';

/** Locator for a leave request. The list shows the requests that the operation is for. */
export const leaveRequestLocator = locator({
	thing: 'a leave request',
	search: 'searchLeaveRequests',
	example: '990123',
	dependsOn: 'operation',
	hint: "The field 'id' of a listed leave request ('cardId' in raw output)",
});

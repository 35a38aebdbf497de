import { locator } from '../../shared/description/locators';

/** Locator for a leave request. The list shows the pending requests that the API key's user can decide. */
export const leaveRequestLocator = locator({
	thing: 'a pending leave request',
	search: 'searchLeaveRequests',
	example: '990123',
	hint: "The field 'id' of a listed leave request ('cardId' in raw output)",
});

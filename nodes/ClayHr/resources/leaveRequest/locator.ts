import { locator } from '../../shared/description/locator';

/** The ways to choose a leave request; the list holds those that wait for the owner of the API key. */
export const leaveRequestLocator = locator({
	thing: 'a waiting leave request',
	search: 'searchLeaveRequests',
	example: '990123',
	hint: "The field 'id' of a listed leave request ('cardId' in raw output)",
});

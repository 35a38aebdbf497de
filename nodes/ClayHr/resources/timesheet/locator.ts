import { locator } from '../../shared/description/locator';

/** The ways to choose a timesheet; the list holds those that wait for the API key's owner, and the owner's own. */
export const timesheetLocator = locator({
	thing: 'a timesheet',
	search: 'searchTimesheets',
	example: '66001',
	hint: "The field 'id' of a listed timesheet ('timesheetId' in raw output)",
});

/** The ways to choose a kind of activity, which time records by its name. */
export const activityLocator = locator({
	thing: 'an activity',
	search: 'searchActivities',
	example: 'Development',
	isText: true,
	key: 'Name',
});

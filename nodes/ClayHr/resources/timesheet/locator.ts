import { locator } from '../../shared/description/locators';

/** Locator for a timesheet. The list shows timesheets that the API key's user must approve, and that user's own timesheets. */
export const timesheetLocator = locator({
	thing: 'a timesheet',
	search: 'searchTimesheets',
	example: '66001',
	hint: "The field 'id' of a listed timesheet ('timesheetId' in raw output)",
});

/** Locator for an activity type. Recorded time uses its name. */
export const activityLocator = locator({
	thing: 'an activity',
	search: 'searchActivities',
	example: 'Development',
	isText: true,
	key: 'Name',
});

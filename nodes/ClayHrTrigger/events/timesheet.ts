import type { IDataObject } from 'n8n-workflow';

import { timesheetsToDecide } from '../../ClayHr/resources/timesheet/lists';
import { listedTimesheetShape } from '../../ClayHr/resources/timesheet/shape';
import { withQuery } from '../../ClayHr/shared/lists/defineList';
import { shiftDay } from '../../ClayHr/shared/parameters/day';
import { toDay } from '../days';
import type { TriggerParameters } from '../parameters/readParameters';
import { condense, fingerprint } from '../state/fingerprint';
import { valueMemory } from '../state/valueMemory';
import type { EventDefinition } from './eventDefinition';

const maxDaysBack = 366;
const daysAhead = 7;

// People create timesheets long before the week. So a timesheet that moves into the list as time passes is an event, even
// if its ID is old. A window that reaches far ahead keeps it from being taken for an old record.
const windowDaysAhead = 3660;

/**
 * Timesheets that are pending approval by the API key's user. ClayHR lists pending timesheets only, without times, so a
 * timesheet that is resubmitted after a rejection is recognized by its changed hours.
 */
export function timesheetWaiting(parameters: TriggerParameters): EventDefinition {
	const back = parameters.days('timesheetDaysBack', maxDaysBack);
	return {
		event: 'timesheetWaiting',
		records: 'pending timesheets',
		idField: 'timesheetId',
		shape: listedTimesheetShape,
		memory: valueMemory,
		scope: back,
		lists: (today) => {
			const query = { startDate: shiftDay(today, -back), endDate: shiftDay(today, daysAhead) };
			return [{ name: 'all', ...withQuery(timesheetsToDecide, query) }];
		},
		window: (today) => ({ from: shiftDay(today, -back), to: shiftDay(today, windowDaysAhead) }),
		daysOf: ({ startDate, endDate }: IDataObject) => {
			const from = toDay(startDate);
			return from === undefined ? undefined : { from, to: toDay(endDate) ?? from };
		},
		trackedValueOf: ({ status, totalTime, cardsCount }) =>
			isWaiting(status) ? fingerprint([totalTime, cardsCount].map(condense)) : undefined,
		hasTrackedFields: (record) => 'totalTime' in record || 'cardsCount' in record,
		isEvent: () => true,
		describe: ({ trackedValue }) => ({ key: trackedValue }),
	};
}

const isWaiting = (status: unknown) => !['NEW', 'AP', 'RJ'].includes(String(status));

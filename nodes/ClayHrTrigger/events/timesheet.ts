import type { IDataObject } from 'n8n-workflow';

import { timesheetsToDecide } from '../../ClayHr/resources/timesheet/lists';
import { timesheetShape } from '../../ClayHr/resources/timesheet/shape';
import { withQuery } from '../../ClayHr/shared/lists/defineList';
import { shiftDay, toDay } from '../days';
import type { Parameters } from '../parameters/readParameters';
import { fingerprint } from '../state/fingerprint';
import { valueMemory } from '../state/valueMemory';
import type { Watch } from './watch';

const mostDaysBack = 366;
const daysAhead = 7;

// A timesheet may be made long before its week, so whatever comes into sight as time goes by was not waiting before,
// however low its ID is; even where nobody polled for weeks.
const farAhead = 3660;

/**
 * Timesheets that the key's owner may decide on. One that was rejected and comes again is told from the first time by
 * its hours: ClayHR lists no status but waiting, and no times.
 */
export function timesheetWaiting(parameters: Parameters): Watch {
	const back = parameters.days('timesheetDaysBack', mostDaysBack);
	return {
		event: 'timesheetWaiting',
		records: 'timesheets that wait',
		idField: 'timesheetId',
		shape: timesheetShape,
		memory: valueMemory,
		scope: back,
		lists: (today) => {
			const query = { startDate: shiftDay(today, -back), endDate: shiftDay(today, daysAhead) };
			return [{ name: 'all', ...withQuery(timesheetsToDecide, query) }];
		},
		window: (today) => ({ from: shiftDay(today, -back), to: shiftDay(today, farAhead) }),
		daysOf: ({ startDate, endDate }: IDataObject) => {
			const from = toDay(startDate);
			return from === undefined ? undefined : { from, to: toDay(endDate) ?? from };
		},
		markOf: ({ status, totalTime = null, cardsCount = null }) =>
			isWaiting(status) ? fingerprint([totalTime, cardsCount]) : undefined,
		isEvent: () => true,
		describe: ({ mark }) => ({ what: mark }),
	};
}

const isWaiting = (status: unknown) => !['NEW', 'AP', 'RJ'].includes(String(status));

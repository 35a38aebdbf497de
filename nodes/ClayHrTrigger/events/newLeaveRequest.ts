import type { WatchedEvent } from './watchedEvent';

const daysBack = 31;
const daysAhead = 366;
// A request can be decided before the next poll sees it waiting.
const statuses = ['WA', 'PAP', 'AP', 'RJ'];
const dayLength = 24 * 60 * 60 * 1000;

/**
 * New leave requests, whoever they are from. ClayHR keeps no time of creation and lists by the days of the leave, so a
 * poll reads one window around today for each status; a request outside it is seen when its days come into the window.
 */
export const newLeaveRequest: WatchedEvent = {
	idField: 'cardId',
	records: 'leave requests',
	lists: (today) =>
		statuses.map((status) => ({
			path: '/api/leaverequests',
			query: { startDate: shift(today, -daysBack), endDate: shift(today, daysAhead), status },
		})),
};

function shift(day: string, days: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

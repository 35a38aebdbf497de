import type { WatchedEvent } from './watchedEvent';

const paging = { firstPage: 1, idField: 'userId' };

/**
 * New people: active ones and future joiners. ClayHR lists one status at a time and can't sort by the day a record was
 * made, so every poll reads the pages of both lists.
 */
export const newUser: WatchedEvent = {
	idField: 'userId',
	records: 'users',
	lists: () => ['A', 'F'].map((status) => ({ path: '/api/users', query: { status }, paging })),
};

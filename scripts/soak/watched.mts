/** An event that is watched in a soak test, by the value of the trigger's parameter Trigger On. */
export type WatchedName = 'newUser' | 'newLeaveRequest';

/** What a soak test has to know of an event. */
export interface Watched {
	/** As users read it. */
	readonly title: string;
	/** The path, beneath /rm, that the trigger reads for it. */
	readonly path: string;
}

/** The events that are watched, each by a workflow of its own. */
export const watched: Readonly<Record<WatchedName, Watched>> = {
	newUser: { title: 'New User', path: '/api/users' },
	newLeaveRequest: { title: 'New Leave Request', path: '/api/leaverequests' },
};

export const watchedNames: readonly [WatchedName, ...WatchedName[]] = ['newUser', 'newLeaveRequest'];

/** Seconds between two polls of a workflow: n8n takes no shorter times, but takes twelve of them for a minute. */
export const secondsBetweenPolls = 5;

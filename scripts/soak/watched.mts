/** An event that is watched in a soak test, by the value of the trigger's parameter Trigger On. */
export type WatchedName = 'newUser' | 'newLeaveRequest' | 'userStatusChanged' | 'leaveRequestDecided';

/** What a soak test has to know of an event. */
export interface Watched {
	/** As users read it. */
	readonly title: string;
	/** The path, beneath /rm, that the trigger reads for it. */
	readonly path: string;
	/**
	 * Which company it is watched in. Events that read the same list have companies of their own: nobody could tell
	 * whose requests are whose.
	 */
	readonly company: 0 | 1;
}

/** The events that are watched, each by a workflow of its own. */
export const watched: Readonly<Record<WatchedName, Watched>> = {
	newUser: { title: 'New User', path: '/api/users', company: 0 },
	newLeaveRequest: { title: 'New Leave Request', path: '/api/leaverequests', company: 0 },
	userStatusChanged: { title: 'User Status Changed', path: '/api/users', company: 1 },
	leaveRequestDecided: { title: 'Leave Request Decided', path: '/api/leaverequests', company: 1 },
};

export const watchedNames: readonly [WatchedName, ...WatchedName[]] = [
	'newUser',
	'newLeaveRequest',
	'userStatusChanged',
	'leaveRequestDecided',
];

/** An event of a soak test, by its value in the trigger's parameter Trigger On. */
export type WatchedName = 'newUser' | 'newLeaveRequest' | 'userStatusChanged' | 'leaveRequestDecided';

/** What a soak test needs to know about an event. */
export interface Watched {
	/** The event's name in the editor. */
	readonly title: string;
	/** The path, below /rm, that the trigger reads for it. */
	readonly path: string;
	/**
	 * The company in which it is watched. Events that read the same list have different companies, because their requests
	 * could not be distinguished otherwise.
	 */
	readonly company: 0 | 1;
}

/** The watched events, each with a workflow of its own. */
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

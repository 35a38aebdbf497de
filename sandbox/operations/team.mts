import type { Call } from './call.mts';

/**
 * Gives a function that tells whether the key's owner looks after a user: HR administrators after all, managers after
 * their direct reports, employees after nobody.
 */
export function teamOf({ caller, company, today }: Call): (userId: number) => boolean {
	if (caller.role === 'hr') return () => true;
	if (caller.role === 'employee') return () => false;
	const reports = company.reportingLines.reportsOf(caller.userId, today);
	return (userId) => reports.has(userId);
}

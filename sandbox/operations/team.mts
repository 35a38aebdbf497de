import type { Call } from './call.mts';

/**
 * Returns a function that returns whether a user is in the team of the API key's user: all users for HR administrators,
 * direct reports for managers, no user for employees.
 */
export function teamOf({ caller, company, today }: Call): (userId: number) => boolean {
	if (caller.role === 'hr') return () => true;
	if (caller.role === 'employee') return () => false;
	const reports = company.reportingLines.reportsOf(caller.userId, today);
	return (userId) => reports.has(userId);
}

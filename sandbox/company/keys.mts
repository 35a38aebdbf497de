import { firstUserId } from './organization.mts';
import { isInitialUser, type CompanyPlan } from './population.mts';

/** The permissions of an API key's user: everything; a manager's own team; an employee's own data. */
export type Role = 'hr' | 'manager' | 'employee';

/** A key of the sandbox and its user. These keys are not secret. */
export interface Key {
	apiKey: string;
	userId: number;
	role: Role;
	title: string;
}

/** The administrator's key. Operations that need no key run for this user. */
export const administrator: Key = {
	apiKey: 'sandbox-hr-key',
	userId: firstUserId,
	role: 'hr',
	title: 'HR administrator: has all permissions',
};

const keys: readonly Key[] = [
	administrator,
	{
		apiKey: 'sandbox-manager-key',
		userId: firstUserId + 2,
		role: 'manager',
		title: 'Manager: reads users, decides on the leave of direct reports',
	},
	{
		apiKey: 'sandbox-employee-key',
		userId: firstUserId + 8,
		role: 'employee',
		title: 'Employee: sees only their own record and leave',
	},
];

/**
 * Returns a new company's keys, without those of users that it lacks: of the usual keys, a company of one has the
 * administrator's only.
 * @param plan the company's size
 * @param wanted the keys to choose from; default: the usual keys
 */
export function keysOf(plan: Pick<CompanyPlan, 'users'>, wanted = keys): readonly Key[] {
	return wanted.filter(({ userId }) => isInitialUser(plan, userId));
}

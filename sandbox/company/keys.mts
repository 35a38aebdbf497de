import { firstUserId } from './organization.mts';

/** The permissions of an API key's user: everything; a manager's own team; an employee's own data. */
export type Role = 'hr' | 'manager' | 'employee';

/** A key of the sandbox and its user. These keys are not secret. */
export interface Key {
	apiKey: string;
	userId: number;
	role: Role;
	title: string;
}

export const keys: readonly Key[] = [
	{ apiKey: 'sandbox-hr-key', userId: firstUserId, role: 'hr', title: 'HR administrator: has all permissions' },
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

/** The parameters that choose users, by the event that reads them. */
export const userFields: Readonly<Record<string, string>> = {
	leaveRequestDecided: 'leaveFilters.users',
	newExpenseReport: 'expenseUsers',
	newLeaveRequest: 'leaveFilters.users',
};

/** True for a parameter that chooses users. */
export const isUserField = (name: string): boolean => Object.values(userFields).includes(name);

import type { Parameters } from '../parameters/readParameters';
import { newExpenseReport } from './expenseReport';
import { newFormResponse } from './formResponse';
import { newGoal, newSkill } from './growth';
import { newCandidate, newPositionPublished } from './hiring';
import { leaveRequestDecided, newLeaveRequest } from './leave';
import { timesheetWaiting } from './timesheet';
import { leavesSoon, newUser, startsSoon, userStatusChanged, userUpdated } from './users';
import type { Watch } from './watch';

/** Makes what a trigger watches for of its parameters. */
export type Event = (parameters: Parameters) => Watch;

/** The events by the value of the parameter Trigger On. */
export const events: Record<string, Event | undefined> = {
	leaveRequestDecided,
	leavesSoon,
	newCandidate,
	newExpenseReport,
	newFormResponse,
	newGoal,
	newLeaveRequest,
	newPositionPublished,
	newSkill,
	newUser,
	startsSoon,
	timesheetWaiting,
	userStatusChanged,
	userUpdated,
};

import type { TriggerParameters } from '../parameters/readParameters';
import { newExpenseReport } from './expenseReport';
import { newFormResponse } from './formResponse';
import { newGoal, newSkill } from './goalsAndSkills';
import { newCandidate, newPositionPublished } from './hiring';
import { leaveRequestDecided, newLeaveRequest } from './leave';
import { timesheetWaiting } from './timesheet';
import { leavesSoon, newUser, startsSoon, userStatusChanged } from './users';
import { userUpdated } from './userUpdated';
import type { EventDefinition } from './eventDefinition';

/** Creates an event's definition from the trigger's parameters. */
export type EventFactory = (parameters: TriggerParameters) => EventDefinition;

/** All events, by their value in the parameter Trigger On. */
export const events: Record<string, EventFactory | undefined> = {
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

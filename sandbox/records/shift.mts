import type { Company } from '../company/company.mts';
import { companyId, firstUserId } from '../company/organization.mts';
import type { Allocation } from '../company/projects.mts';
import type { Shift } from '../company/shifts.mts';
import { Facts } from '../contract/facts.mts';
import { allocationFacts } from './project.mts';

/**
 * Facts about a shift.
 * @param company the company
 * @param shift the shift
 * @param allocation the shift's allocation
 */
export function shiftFacts(company: Company, shift: Shift, allocation: Allocation): Facts {
	return new Facts({
		shiftitemId: shift.shiftItemId,
		shiftId: shift.shiftId,
		shiftDate: shift.date,
		shiftStartTime: shift.startTime,
		shiftEndTime: shift.endTime,
		dayofweek: shift.weekday,
		status: shift.status,
		userprojectid: shift.userProjectId,
		userProjectModel: allocationFacts(company, allocation),
		createuserid: firstUserId,
		createts: shift.createdAt,
		cid: companyId,
	});
}

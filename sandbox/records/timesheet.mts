import type { Company } from '../company/company.mts';
import { companyId } from '../company/organization.mts';
import type { Timesheet } from '../company/timesheets.mts';
import { Facts } from '../contract/facts.mts';
import { duration } from './timecard.mts';
import { userFacts } from './user.mts';

/**
 * Facts about a timesheet. Undocumented: the format of totalTime. Here: the format of the timecards' times, without
 * leave and holidays.
 * @param company the company
 * @param sheet the timesheet
 */
export function timesheetFacts(company: Company, sheet: Timesheet): Facts {
	const { timesheetId, startDate, endDate, changes } = sheet;
	const cards = company.time.cardsOf(timesheetId);
	const seconds = (of: typeof cards): number => of.reduce((sum, { elapsedSeconds }) => sum + (elapsedSeconds ?? 0), 0);
	const overtime = cards.filter(({ categoryCode }) => categoryCode === 'OT');
	return new Facts({
		timesheetId,
		userId: sheet.userId,
		createUserId: sheet.userId,
		status: sheet.status,
		comments: sheet.comments,
		startDate,
		endDate,
		tcStartDate: startDate,
		tcEndDate: endDate,
		cardsCount: cards.length,
		totalTime: duration(seconds(cards)),
		overtimeHours: seconds(overtime) / 3600,
		leaveHours: 0,
		holidayHours: 0,
		ptoComputed: 0,
		approvalFlowId: 0,
		createts: sheet.createdAt,
		cid: companyId,
		customFieldValueModelList: [],
		timesheetAuditModelList: changes.map(({ status, comments, userId, at }, place) => {
			const timesheetAuditId = timesheetId * 100 + place;
			return new Facts({
				timesheetAuditId,
				timesheetId,
				status,
				comments,
				createUserId: userId,
				createts: at,
				cid: companyId,
			});
		}),
		...ownerOf(company, sheet),
	});
}

function ownerOf(company: Company, { userId }: Timesheet): Record<string, unknown> {
	const person = company.people.get(userId);
	if (person === undefined) return {};
	const { departmentId, locationId, locationName, gender, email, employeeNumber } = person;
	return {
		userViewModel: userFacts(company, person),
		userName: person.displayFullName,
		email,
		empId: employeeNumber,
		gender,
		departmentId,
		orgUnit: departmentId === null ? null : company.orgUnits.get(departmentId)?.name,
		locationId,
		locationName,
		userStatus: person.status,
	};
}

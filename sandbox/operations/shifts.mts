import { shiftFacts } from '../records/shift.mts';
import { ok, type Answer, type Call, type Handlers } from './call.mts';
import { Refusal, requireReader } from './refusal.mts';
import { touches } from './timesheetRules.mts';

export const shiftHandlers: Handlers = { 'GET /api/shifts': listShifts };

// Undocumented: the shifts listed without a user. Here: employees see their own, managers and HR all. An unknown user
// or project is not found.
function listShifts(call: Call): Answer {
	const { query, company, caller } = call;
	const asked = query.number('userId') ?? (caller.role === 'employee' ? caller.userId : undefined);
	const projectId = query.number('projectId');
	const lacksUser = asked !== undefined && company.people.get(asked) === undefined;
	const lacksProject = projectId !== undefined && company.projects.get(projectId) === undefined;
	if (lacksUser || lacksProject) throw new Refusal(404, 'Not Found').because('userId or projectId is unknown');
	if (asked !== undefined) requireReader(call, asked);
	const [from, to] = query.period('startDate', 'endDate');
	const status = query.text('status');
	const works = company.projects
		.allocations()
		.filter((work) => (asked ?? work.userId) === work.userId && (projectId ?? work.projectId) === work.projectId);
	const found = works.flatMap((work) =>
		company.shifts
			.list()
			.filter((shift) => shift.userProjectId === work.userProjectId)
			.filter((shift) => touches(shift.date, shift.date, from, to) && (status ?? shift.status) === shift.status)
			.map((shift) => shiftFacts(company, shift, work)),
	);
	return ok({ data: found });
}

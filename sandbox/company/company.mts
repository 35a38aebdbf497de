import { foundAnnouncements, type Announcement } from './announcements.mts';
import { AllPersonalRecords } from './allPersonalRecords.mts';
import type { Candidates } from './candidates.mts';
import { createClock, type Clock } from './clock.mts';
import { CustomFieldValues } from './customFields.mts';
import { DailyProcess } from './dailyProcess.mts';
import { dayLength, dayNumber, dayOf } from './days.mts';
import { Documents } from './documents.mts';
import type { Expenses } from './expenses.mts';
import { seedFeedback, type Feedback } from './feedback.mts';
import type { Forms } from './forms.mts';
import { foundGoals, type Goal } from './goals.mts';
import { seedInvoices, type Invoice } from './invoices.mts';
import { keysOf, type Key } from './keys.mts';
import { LeaveRequests } from './leaveRequests.mts';
import { foundObjectives, type Objective } from './objectives.mts';
import { OrgUnits } from './orgUnits.mts';
import { seedPayStubs, type PayStub } from './payStubs.mts';
import { People } from './people.mts';
import type { CompanyPlan } from './population.mts';
import { Positions } from './positions.mts';
import { Projects } from './projects.mts';
import { PtoBalances } from './ptoBalances.mts';
import { ReportingLines } from './reportingLines.mts';
import type { Reviews } from './reviews.mts';
import { seedCandidates } from './seedCandidates.mts';
import { seedExpenses } from './seedExpenses.mts';
import { seedForms } from './seedForms.mts';
import { seedLeave } from './seedLeave.mts';
import { foundReviews } from './seedReviews.mts';
import { seedTime } from './seedTime.mts';
import { foundWork } from './seedWork.mts';
import { seedShifts, type Shift } from './shifts.mts';
import { Skills } from './skills.mts';
import type { Table } from './table.mts';
import type { TimeRecords } from './timesheets.mts';
import { Trainings } from './trainings.mts';
import { Uploads } from './uploads.mts';
import type { Work } from './work.mts';

/** A company in ClayHR: all data that calls write and read. */
export interface Company {
	plan: CompanyPlan;
	keys: readonly Key[];
	clock: Clock;
	dailyProcess: DailyProcess;
	people: People;
	personalRecords: AllPersonalRecords;
	reportingLines: ReportingLines;
	orgUnits: OrgUnits;
	leaveRequests: LeaveRequests;
	balances: PtoBalances;
	customFieldValues: CustomFieldValues;
	projects: Projects;
	expenses: Expenses;
	time: TimeRecords;
	shifts: Table<Shift>;
	invoices: Table<Invoice>;
	payStubs: Table<PayStub>;
	goals: Table<Goal>;
	objectives: Table<Objective>;
	reviews: Reviews;
	skills: Skills;
	work: Work;
	forms: Forms;
	trainings: Trainings;
	feedback: Table<Feedback>;
	announcements: Table<Announcement>;
	documents: Documents;
	candidates: Candidates;
	positions: Positions;
	uploads: Uploads;
}

/** Options of a company. */
export interface CompanyOptions {
	/** Number of users; default 60. */
	users?: number | undefined;
	/** Default 1. */
	seed?: number | undefined;
	/** The first day, yyyy-MM-dd; default today in UTC. */
	date?: string | undefined;
	/** The API keys; default: the usual keys. */
	keys?: readonly Key[] | undefined;
}

const startOfWork = dayLength / 3;

/**
 * Creates a company.
 * @param options size, seed, first day and keys
 * @param now the time of its clock in epoch milliseconds; default: 8:00 UTC of the given day, or the real time
 * @returns the company
 */
export function foundCompany(options: CompanyOptions, now?: number): Company {
	const { users = 60, seed = 1, date } = options;
	const plan = { users, seed, date: date ?? dayOf(Date.now()) };
	const morning = date === undefined ? Date.now() : dayNumber(date) * dayLength + startOfWork;
	const clock = createClock(now ?? morning);
	const keys = keysOf(plan, options.keys);
	const people = new People(plan);
	const reportingLines = new ReportingLines(people.population);
	const leaveRequests = new LeaveRequests();
	const balances = new PtoBalances(seed, people);
	const positions = new Positions(plan, people);
	seedLeave(plan, people, leaveRequests, balances);
	const projects = new Projects(plan, people);
	const projectIds = projects.list().map(({ projectId }) => projectId);
	const announcements = foundAnnouncements(plan);
	return {
		plan,
		keys,
		clock,
		dailyProcess: new DailyProcess(clock, people),
		people,
		personalRecords: new AllPersonalRecords(people),
		reportingLines,
		orgUnits: new OrgUnits(plan),
		leaveRequests,
		balances,
		customFieldValues: new CustomFieldValues(plan, people),
		projects,
		expenses: seedExpenses(plan, people, projectIds),
		time: seedTime(plan, people, projectIds),
		shifts: seedShifts(plan, projects.allocations()),
		invoices: seedInvoices(plan, projectIds),
		payStubs: seedPayStubs(plan, keys),
		goals: foundGoals(plan),
		objectives: foundObjectives(plan),
		reviews: foundReviews(plan, reportingLines),
		skills: new Skills(plan),
		work: foundWork(plan),
		forms: seedForms(plan),
		trainings: new Trainings(plan),
		feedback: seedFeedback(plan),
		announcements,
		documents: new Documents(plan, announcements),
		candidates: seedCandidates(plan, people, positions),
		positions,
		uploads: new Uploads(),
	};
}

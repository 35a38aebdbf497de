import type { StoredPersonalRecords } from '../company/allPersonalRecords.mts';
import type { Announcement } from '../company/announcements.mts';
import type { Application, Candidate } from '../company/candidates.mts';
import type { StoredCustomFieldValue } from '../company/customFields.mts';
import type { Document } from '../company/documents.mts';
import type { ExpenseItem, ExpenseReport } from '../company/expenses.mts';
import type { Feedback } from '../company/feedback.mts';
import type { Form, FormAssignment, FormResponse } from '../company/forms.mts';
import type { Goal } from '../company/goals.mts';
import type { Invoice } from '../company/invoices.mts';
import type { Key } from '../company/keys.mts';
import type { LeaveRequest } from '../company/leaveRequests.mts';
import type { Objective } from '../company/objectives.mts';
import type { OrgUnit } from '../company/orgUnits.mts';
import type { PayStub } from '../company/payStubs.mts';
import type { Person } from '../company/person.mts';
import type { Position } from '../company/positions.mts';
import type { Allocation, Project } from '../company/projects.mts';
import type { StoredBalance } from '../company/ptoBalances.mts';
import type { ReportingLine } from '../company/reportingLines.mts';
import type { Review, ReviewAssignment } from '../company/reviews.mts';
import type { Shift } from '../company/shifts.mts';
import type { ScoreTemplate, Skill, SkillType } from '../company/skills.mts';
import type { Timecard, Timesheet } from '../company/timesheets.mts';
import type { Training, UserTraining } from '../company/trainings.mts';
import type { Upload } from '../company/uploads.mts';
import type { Task, UserWorkflow } from '../company/work.mts';

/** A file as it is exported. */
export type StoredDocument = Omit<Document, 'content'> & { contentBase64: string };

/** The records in an exported state, by collection. `npm run generate:state` generates their schemas. */
export interface StateRecords {
	users: Person;
	personalRecords: StoredPersonalRecords;
	orgRelations: ReportingLine;
	ptoBalances: StoredBalance;
	customFieldValues: StoredCustomFieldValue;
	orgUnits: OrgUnit;
	leaveRequests: LeaveRequest;
	projects: Project;
	allocations: Allocation;
	expenseReports: ExpenseReport;
	expenseItems: ExpenseItem;
	timesheets: Timesheet;
	timecards: Timecard;
	shifts: Shift;
	invoices: Invoice;
	payStubs: PayStub;
	goals: Goal;
	objectives: Objective;
	reviews: Review;
	reviewAssignments: ReviewAssignment;
	skillTypes: SkillType;
	scoreTemplates: ScoreTemplate;
	skills: Skill;
	tasks: Task;
	userWorkflows: UserWorkflow;
	forms: Form;
	formAssignments: FormAssignment;
	formResponses: FormResponse;
	trainings: Training;
	userTrainings: UserTraining;
	feedback: Feedback;
	announcements: Announcement;
	documents: StoredDocument;
	candidates: Candidate;
	applications: Application;
	positions: Position;
	uploads: Upload;
}

export type StateName = keyof StateRecords;

/** The types for which schemas are generated: those of the collections, and of the keys. */
export interface CheckedRecords extends StateRecords {
	keys: Key;
}

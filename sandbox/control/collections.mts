import type { Company } from '../company/company.mts';
import { jobProfiles } from '../company/jobProfiles.mts';
import { firstUserId } from '../company/organization.mts';
import type { People } from '../company/people.mts';
import { ptoPolicies } from '../company/ptoPolicies.mts';
import { reports } from '../company/reports.mts';

/** A collection in the sandbox's state. */
export interface Collection {
	total: number;
	/** Returns a range of its records in their usual order. */
	list(offset: number, limit: number): object[];
	/** Returns the record with an id. Ids of balances have the form 140001:321. */
	get(id: string): object | undefined;
}

/** The names of the readable collections. */
export const collectionNames = [
	'users',
	'leaveRequests',
	'ptoBalances',
	'orgUnits',
	'orgRelations',
	'projects',
	'allocations',
	'expenseReports',
	'expenseItems',
	'timesheets',
	'timecards',
	'shifts',
	'invoices',
	'payStubs',
	'goals',
	'objectives',
	'reviews',
	'reviewAssignments',
	'skills',
	'userSkills',
	'tasks',
	'userWorkflows',
	'forms',
	'formAssignments',
	'formResponses',
	'trainings',
	'userTrainings',
	'feedback',
	'announcements',
	'documents',
	'reports',
	'personalRecords',
	'jobProfiles',
	'candidates',
	'applications',
	'positions',
	'uploads',
] as const;
export type CollectionName = (typeof collectionNames)[number];

/** Readers of the collections. */
export const collections: Readonly<Record<CollectionName, (company: Company) => Collection>> = {
	users: ({ people, reportingLines }) => ({
		total: people.size,
		list: (offset, limit) =>
			range(offset, limit, people.size).flatMap((place) => people.get(firstUserId + place) ?? []),
		get: (id) => {
			const person = people.get(Number(id));
			return person && { ...person, managerUserIds: reportingLines.managersOf(person.userId) };
		},
	}),
	leaveRequests: ({ leaveRequests }) =>
		ofRecords(
			leaveRequests.find(() => true),
			({ cardId }) => cardId,
		),
	ptoBalances: ({ people, balances }) => ({
		total: people.size * ptoPolicies.length,
		list: (offset, limit) =>
			range(offset, limit, people.size * ptoPolicies.length).flatMap(
				(place) =>
					balances.ofUser(firstUserId + Math.floor(place / ptoPolicies.length))[place % ptoPolicies.length] ?? [],
			),
		get: (id) => {
			const [userId, ptoPolicyId] = id.split(':').map(Number);
			const owner = people.get(userId ?? 0);
			return owner && balances.ofUser(owner.userId).find((balance) => balance.ptoPolicyId === ptoPolicyId);
		},
	}),
	orgUnits: ({ orgUnits }) => ofRecords(orgUnits.list(), ({ departmentId }) => departmentId),
	orgRelations: ({ reportingLines }) => ofRecords([...reportingLines.all()], ({ orgRelationId }) => orgRelationId),
	projects: ({ projects }) => ofRecords(projects.list(), ({ projectId }) => projectId),
	allocations: ({ projects }) => ofRecords(projects.allocations(), ({ userProjectId }) => userProjectId),
	expenseReports: ({ expenses }) => ofRecords(expenses.reports.list(), ({ expenseReportId }) => expenseReportId),
	expenseItems: ({ expenses }) => ofRecords(expenses.items.list(), ({ expenseItemId }) => expenseItemId),
	timesheets: ({ time }) => ofRecords(time.sheets.list(), ({ timesheetId }) => timesheetId),
	timecards: ({ time }) => ofRecords(time.cards.list(), ({ cardId }) => cardId),
	shifts: ({ shifts }) => ofRecords(shifts.list(), ({ shiftItemId }) => shiftItemId),
	invoices: ({ invoices }) => ofRecords(invoices.list(), ({ invoiceId }) => invoiceId),
	payStubs: ({ payStubs }) => ofRecords(payStubs.list(), ({ payStubId }) => payStubId),
	goals: ({ goals }) => ofRecords(goals.list(), ({ goalId }) => goalId),
	objectives: ({ objectives }) => ofRecords(objectives.list(), ({ objectiveId }) => objectiveId),
	reviews: ({ reviews }) => ofRecords(reviews.reviews.list(), ({ appraisalId }) => appraisalId),
	reviewAssignments: ({ reviews }) => ofRecords(reviews.assignments.list(), ({ assignmentId }) => assignmentId),
	skills: ({ skills }) => ofRecords(skills.catalog.list(), ({ skillId }) => skillId),
	userSkills: ({ people, skills }) => ofUsers(people, (userId) => ({ skills: skills.ofUser(userId) })),
	tasks: ({ work }) => ofRecords(work.tasks.list(), ({ taskId }) => taskId),
	userWorkflows: ({ work }) => ofRecords(work.userWorkflows.list(), ({ userWorkflowId }) => userWorkflowId),
	forms: ({ forms }) => ofRecords(forms.list(), ({ formId }) => formId),
	formAssignments: ({ forms }) => ofRecords(forms.assignments(), ({ assignmentId }) => assignmentId),
	formResponses: ({ forms }) => ofRecords(forms.responses(), ({ responseId }) => responseId),
	trainings: ({ trainings }) => ofRecords(trainings.list(), ({ trainingId }) => trainingId),
	userTrainings: ({ trainings }) => ofRecords(trainings.ofUsers(), ({ userTrainingId }) => userTrainingId),
	feedback: ({ feedback }) => ofRecords(feedback.list(), ({ feedbackId }) => feedbackId),
	announcements: ({ announcements }) => ofRecords(announcements.list(), ({ announcementId }) => announcementId),
	documents: ({ documents }) =>
		ofRecords(
			documents.list().map(({ content, ...known }) => ({ ...known, contentBase64: content.toString('base64') })),
			({ attachmentId }) => attachmentId,
		),
	reports: (company) =>
		ofRecords(
			reports.map((report) => ({ ...report, rows: report.rowsOf(company) })),
			({ reportId }) => reportId,
		),
	personalRecords: ({ people, personalRecords }) => ofUsers(people, (userId) => personalRecords.of(userId)),
	jobProfiles: () => ofRecords([...jobProfiles], ({ profileId }) => profileId),
	candidates: ({ candidates }) => ofRecords(candidates.list(), ({ recruitId }) => recruitId),
	applications: ({ candidates }) =>
		ofRecords(candidates.applications(), ({ candidatePositionsId }) => candidatePositionsId),
	positions: ({ positions }) => ofRecords(positions.list(), ({ positionId }) => positionId),
	uploads: ({ uploads }) => ofRecords(uploads.list(), ({ uploadId }) => uploadId),
};

/** One record per user, with the user's id. */
function ofUsers(people: People, recordsOf: (userId: number) => object): Collection {
	const record = (userId: number): object => ({ userId, ...recordsOf(userId) });
	return {
		total: people.size,
		list: (offset, limit) => range(offset, limit, people.size).map((place) => record(firstUserId + place)),
		get: (id) => (people.get(Number(id)) === undefined ? undefined : record(Number(id))),
	};
}

function ofRecords<Item extends object>(records: Item[], idOf: (record: Item) => number | string): Collection {
	return {
		total: records.length,
		list: (offset, limit) => records.slice(offset, offset + limit),
		get: (id) => records.find((record) => String(idOf(record)) === id),
	};
}

function range(offset: number, limit: number, size: number): number[] {
	const length = Math.max(0, Math.min(limit, size - offset));
	return Array.from({ length }, (_, place) => offset + place);
}

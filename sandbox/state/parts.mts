import type { Company } from '../company/company.mts';
import type { Document } from '../company/documents.mts';
import type { Stored } from '../company/stored.mts';
import type { Table } from '../company/table.mts';
import { checkRecord, InvalidState } from './checkRecord.mts';
import type { StateName, StateRecords, StoredDocument } from './stateRecords.mts';

/** A collection of a company that can be exported and restored. */
export interface Part {
	/** The id of the next new record; null for records without an own id. */
	nextId(): number | null;
	/** Iterates over the records; without `complete`, those that the plan gives may be missing. */
	records(complete: boolean): Iterable<object>;
	/**
	 * Checks one record.
	 * @returns its id
	 * @throws InvalidState if a field is missing or wrong
	 */
	check(record: unknown, path: string): number | string;
	/** Replaces all records by checked ones. */
	restore(records: readonly unknown[], nextId: number | null): void;
}

/**
 * Returns the collections of a company that an exported state contains, in its order.
 * @param company the company
 */
export function partsOf(company: Company): Readonly<Record<StateName, Part>> {
	const { forms, candidates, expenses, time, work, reviews, skills, projects, trainings } = company;
	return {
		users: part('users', company.people, ({ userId }) => userId),
		personalRecords: part('personalRecords', company.personalRecords, ({ userId }) => userId),
		orgRelations: part('orgRelations', company.reportingLines, ({ orgRelationId }) => orgRelationId),
		ptoBalances: part('ptoBalances', company.balances, ({ userId, ptoPolicyId }) => `${userId}:${ptoPolicyId}`),
		customFieldValues: part(
			'customFieldValues',
			company.customFieldValues,
			({ userId, customFieldId }) => `${userId}:${customFieldId}`,
		),
		orgUnits: table('orgUnits', company.orgUnits.units, ({ departmentId }) => departmentId),
		leaveRequests: table('leaveRequests', company.leaveRequests.requests, ({ cardId }) => cardId),
		projects: table('projects', projects.projects, ({ projectId }) => projectId),
		allocations: table('allocations', projects.allocated, ({ userProjectId }) => userProjectId),
		expenseReports: table('expenseReports', expenses.reports, ({ expenseReportId }) => expenseReportId),
		expenseItems: table('expenseItems', expenses.items, ({ expenseItemId }) => expenseItemId),
		timesheets: table('timesheets', time.sheets, ({ timesheetId }) => timesheetId),
		timecards: table('timecards', time.cards, ({ cardId }) => cardId),
		shifts: table('shifts', company.shifts, ({ shiftItemId }) => shiftItemId),
		invoices: table('invoices', company.invoices, ({ invoiceId }) => invoiceId),
		payStubs: table('payStubs', company.payStubs, ({ payStubId }) => payStubId),
		goals: table('goals', company.goals, ({ goalId }) => goalId),
		objectives: table('objectives', company.objectives, ({ objectiveId }) => objectiveId),
		reviews: table('reviews', reviews.reviews, ({ appraisalId }) => appraisalId),
		reviewAssignments: table('reviewAssignments', reviews.assignments, ({ assignmentId }) => assignmentId),
		skillTypes: table('skillTypes', skills.types, ({ skillTypeId }) => skillTypeId),
		scoreTemplates: table('scoreTemplates', skills.scoreTemplates, ({ scoretemplateid }) => scoretemplateid),
		skills: table('skills', skills.catalog, ({ skillId }) => skillId),
		tasks: table('tasks', work.tasks, ({ taskId }) => taskId),
		userWorkflows: table('userWorkflows', work.userWorkflows, ({ userWorkflowId }) => userWorkflowId),
		forms: table('forms', forms.forms, ({ formId }) => formId),
		formAssignments: table('formAssignments', forms.assigned, ({ assignmentId }) => assignmentId),
		formResponses: table('formResponses', forms.answered, ({ responseId }) => responseId),
		trainings: table('trainings', trainings.trainings, ({ trainingId }) => trainingId),
		userTrainings: table('userTrainings', trainings.taken, ({ userTrainingId }) => userTrainingId),
		feedback: table('feedback', company.feedback, ({ feedbackId }) => feedbackId),
		announcements: table('announcements', company.announcements, ({ announcementId }) => announcementId),
		documents: part('documents', documents(company.documents.documents), ({ attachmentId }) => attachmentId),
		candidates: table('candidates', candidates.candidates, ({ recruitId }) => recruitId),
		applications: table('applications', candidates.applied, ({ candidatePositionsId }) => candidatePositionsId),
		positions: table('positions', company.positions.positions, ({ positionId }) => positionId),
		uploads: table('uploads', company.uploads.uploads, ({ uploadId }) => uploadId),
	};
}

function part<Name extends StateName>(
	name: Name,
	stored: Stored<StateRecords[Name]>,
	idOf: (record: StateRecords[Name]) => number | string,
): Part {
	return {
		nextId: () => stored.nextId,
		records: (complete) => stored.records(complete),
		check: (record, path) => idOf(checkRecord(name, record, path)),
		restore: (records, nextId) => {
			const checked = records.map((record, place) => checkRecord(name, record, `collections.${name}[${place}]`));
			stored.restore(checked, nextId);
		},
	};
}

function table<Name extends StateName>(
	name: Name,
	rows: Table<StateRecords[Name]>,
	idOf: (record: StateRecords[Name]) => number,
): Part {
	return part(name, storedTable(rows, idOf), idOf);
}

function storedTable<Row extends object>(rows: Table<Row>, idOf: (record: Row) => number): Stored<Row> {
	return {
		get nextId() {
			return rows.nextRecordId;
		},
		records: () => rows.list(),
		restore(records, nextId) {
			if (nextId === null) throw new InvalidState('an id is missing');
			rows.replace(
				records.map((record) => [idOf(record), record]),
				nextId,
			);
		},
	};
}

function documents(rows: Table<Document>): Stored<StoredDocument> {
	const stored = storedTable(rows, ({ attachmentId }) => attachmentId);
	return {
		get nextId() {
			return stored.nextId;
		},
		records: () =>
			rows.list().map(({ content, ...known }) => ({ ...known, contentBase64: content.toString('base64') })),
		restore: (records, nextId) =>
			stored.restore(
				records.map(({ contentBase64, ...known }) => ({ ...known, content: Buffer.from(contentBase64, 'base64') })),
				nextId,
			),
	};
}
